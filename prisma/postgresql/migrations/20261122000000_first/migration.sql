-- CreateTable
CREATE TABLE "Activity" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "onDate" TEXT NOT NULL,
    "startsAt" TEXT,
    "durationMin" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "title" TEXT,
    "note" TEXT,
    "girls" INTEGER NOT NULL,
    "boys" INTEGER NOT NULL,
    "nonbinary" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "ages" JSONB NOT NULL,
    "newcomers" INTEGER,
    "volunteers" INTEGER NOT NULL,
    "volunteerMin" INTEGER NOT NULL,
    "ledBy" TEXT NOT NULL,
    "youthLeaders" INTEGER,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedAtGiven" BOOLEAN NOT NULL DEFAULT true,
    "delayMin" INTEGER NOT NULL,
    "loggedById" TEXT,
    "loggedByLabel" TEXT,
    "importKey" TEXT,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "ActivityVersion" (
    "centreId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "startsAt" TEXT,
    "durationMin" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "title" TEXT,
    "note" TEXT,
    "girls" INTEGER NOT NULL,
    "boys" INTEGER NOT NULL,
    "nonbinary" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "ages" JSONB NOT NULL,
    "newcomers" INTEGER,
    "volunteers" INTEGER NOT NULL,
    "volunteerMin" INTEGER NOT NULL,
    "ledBy" TEXT NOT NULL,
    "youthLeaders" INTEGER,
    "delayMin" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "changedById" TEXT,
    "roomId" TEXT,
    "supersededAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),
    "textRemovedAt" TIMESTAMP(3),
    "textRemovedById" TEXT,

    CONSTRAINT "ActivityVersion_pkey" PRIMARY KEY ("centreId","activityId","version")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "networkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("networkId","code")
);

-- CreateTable
CREATE TABLE "DayMark" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "opensAt" TEXT,
    "closesAt" TEXT,
    "reason" TEXT,
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "loggedById" TEXT,
    "loggedByLabel" TEXT,
    "roomId" TEXT,
    "takenBackAt" TIMESTAMP(3),

    CONSTRAINT "DayMark_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "DayTotal" (
    "centreId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "ledBy" TEXT NOT NULL,
    "activities" INTEGER NOT NULL,
    "minutes" BIGINT NOT NULL,
    "girls" BIGINT NOT NULL,
    "boys" BIGINT NOT NULL,
    "nonbinary" BIGINT NOT NULL,
    "unknown" BIGINT NOT NULL,
    "newcomers" BIGINT NOT NULL,
    "volunteers" BIGINT NOT NULL,
    "volunteerMin" BIGINT NOT NULL,
    "youthLeaders" BIGINT NOT NULL,

    CONSTRAINT "DayTotal_pkey" PRIMARY KEY ("centreId","onDate","type","form","setting","ledBy")
);

-- CreateTable
CREATE TABLE "DayAges" (
    "centreId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "ledBy" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "visits" BIGINT NOT NULL,

    CONSTRAINT "DayAges_pkey" PRIMARY KEY ("centreId","onDate","type","form","setting","ledBy","band")
);

-- CreateTable
CREATE TABLE "LiveCount" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "type" TEXT,
    "title" TEXT,
    "startedById" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "girls" INTEGER NOT NULL DEFAULT 0,
    "boys" INTEGER NOT NULL DEFAULT 0,
    "nonbinary" INTEGER NOT NULL DEFAULT 0,
    "unknown" INTEGER NOT NULL DEFAULT 0,
    "volunteers" INTEGER NOT NULL DEFAULT 0,
    "presses" INTEGER NOT NULL DEFAULT 0,
    "messageRef" TEXT,
    "finishedAt" TIMESTAMP(3),
    "activityId" TEXT,

    CONSTRAINT "LiveCount_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "durationMin" INTEGER NOT NULL,
    "type" TEXT,
    "form" TEXT,
    "setting" TEXT,
    "title" TEXT,
    "inHolidays" BOOLEAN NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "pausedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "PlanPerson" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "PlanPerson_pkey" PRIMARY KEY ("centreId","planId","personId")
);

-- CreateTable
CREATE TABLE "PlanOccurrence" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "settledAt" TIMESTAMP(3),
    "settledBy" TEXT,
    "activityId" TEXT,

    CONSTRAINT "PlanOccurrence_pkey" PRIMARY KEY ("centreId","planId","onDate")
);

-- CreateTable
CREATE TABLE "ReflectionQuestion" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "ReflectionQuestion_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "Reflection" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT,
    "questionId" TEXT,
    "text" TEXT NOT NULL,
    "warned" BOOLEAN NOT NULL,
    "personId" TEXT,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "sharedAt" TIMESTAMP(3),

    CONSTRAINT "Reflection_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "atTime" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "pausedAt" TIMESTAMP(3),
    "pausedReason" TEXT,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Digest" (
    "id" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "asOf" TIMESTAMP(3) NOT NULL,
    "computedAt" TIMESTAMP(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "roomId" TEXT,
    "personId" TEXT,
    "subscriptionId" TEXT,
    "digestId" TEXT,
    "content" JSONB,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "claimedBy" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attemptedAt" TIMESTAMP(3),
    "nextAttemptAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "uncertainAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "skippedAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "failure" TEXT,
    "messageRef" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3),

    CONSTRAINT "Survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyQuestion" (
    "surveyId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SurveyQuestion_pkey" PRIMARY KEY ("surveyId","id")
);

-- CreateTable
CREATE TABLE "SurveyToken" (
    "tokenHash" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "SurveyToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "surveyId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "onDate" TEXT NOT NULL,

    CONSTRAINT "SurveyAnswer_pkey" PRIMARY KEY ("surveyId","id")
);

-- CreateTable
CREATE TABLE "InboundEvent" (
    "key" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "personId" TEXT,
    "roomId" TEXT,
    "answer" JSONB,
    "replyTo" JSONB,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "InboundEvent_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SetAside" (
    "key" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "setAsideAt" TIMESTAMP(3) NOT NULL,
    "retriedAt" TIMESTAMP(3),

    CONSTRAINT "SetAside_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "step" INTEGER NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BrowserMessage" (
    "address" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from" TEXT,
    "content" JSONB NOT NULL,
    "onlyFor" TEXT,
    "postedAt" TIMESTAMP(3) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "BrowserMessage_pkey" PRIMARY KEY ("address","id")
);

-- CreateTable
CREATE TABLE "PostedMessage" (
    "roomId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "messageRef" TEXT NOT NULL,
    "postedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PostedMessage_pkey" PRIMARY KEY ("roomId","slot")
);

-- CreateTable
CREATE TABLE "PlatformNote" (
    "platform" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "notedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlatformNote_pkey" PRIMARY KEY ("platform","name")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "quietFrom" TEXT NOT NULL DEFAULT '21:30',
    "quietTo" TEXT NOT NULL DEFAULT '08:00',
    "weeklyBudget" INTEGER NOT NULL DEFAULT 5,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "forgottenAt" TIMESTAMP(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatIdentity" (
    "platform" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "linkedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ChatIdentity_pkey" PRIMARY KEY ("platform","userId")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "scopeId" TEXT,
    "role" TEXT NOT NULL,
    "grantedAt" TIMESTAMP(3) NOT NULL,
    "grantedById" TEXT,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scopeId" TEXT,
    "uses" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvitationUse" (
    "invitationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InvitationUse_pkey" PRIMARY KEY ("invitationId","personId")
);

-- CreateTable
CREATE TABLE "FailedJoin" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "failedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FailedJoin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "codeHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scopeId" TEXT,
    "language" TEXT,
    "zone" TEXT,
    "linkedAt" TIMESTAMP(3),
    "linkedById" TEXT,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scope" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "language" TEXT,
    "zone" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "closedDownOn" TEXT,

    CONSTRAINT "Scope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkSettings" (
    "networkId" TEXT NOT NULL,
    "ageBands" JSONB NOT NULL,
    "smallCell" INTEGER NOT NULL,
    "minimumAge" INTEGER NOT NULL,

    CONSTRAINT "NetworkSettings_pkey" PRIMARY KEY ("networkId")
);

-- CreateTable
CREATE TABLE "ActivityType" (
    "networkId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "aliases" JSONB NOT NULL,
    "form" TEXT NOT NULL,
    "usualMin" INTEGER,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "ActivityType_pkey" PRIMARY KEY ("networkId","key")
);

-- CreateTable
CREATE TABLE "PlannedSpan" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fromOn" TEXT,
    "toOn" TEXT,
    "weekdays" JSONB NOT NULL,

    CONSTRAINT "PlannedSpan_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "PlannedDate" (
    "centreId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlannedDate_pkey" PRIMARY KEY ("centreId","onDate")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "scopeId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("scopeId","onDate")
);

-- CreateTable
CREATE TABLE "KeyFigure" (
    "scopeId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "netCostCents" BIGINT,
    "youngResidents" INTEGER,

    CONSTRAINT "KeyFigure_pkey" PRIMARY KEY ("scopeId","year")
);

-- CreateTable
CREATE TABLE "Target" (
    "scopeId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "valueThousandths" BIGINT NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL,
    "setById" TEXT NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("scopeId","year","indicator")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "networkId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "actedAt" TIMESTAMP(3) NOT NULL,
    "personId" TEXT,
    "act" TEXT NOT NULL,
    "scopeId" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("networkId","id")
);

-- CreateIndex
CREATE INDEX "Activity_centreId_onDate_idx" ON "Activity"("centreId", "onDate");

-- CreateIndex
CREATE INDEX "Activity_centreId_loggedAt_idx" ON "Activity"("centreId", "loggedAt");

-- CreateIndex
CREATE INDEX "Activity_loggedById_loggedAt_idx" ON "Activity"("loggedById", "loggedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_centreId_importKey_key" ON "Activity"("centreId", "importKey");

-- CreateIndex
CREATE INDEX "ActivityVersion_changedById_changedAt_idx" ON "ActivityVersion"("changedById", "changedAt");

-- CreateIndex
CREATE INDEX "ActivityVersion_centreId_onDate_changedAt_idx" ON "ActivityVersion"("centreId", "onDate", "changedAt");

-- CreateIndex
CREATE INDEX "DayMark_centreId_onDate_idx" ON "DayMark"("centreId", "onDate");

-- CreateIndex
CREATE INDEX "DayMark_loggedById_loggedAt_idx" ON "DayMark"("loggedById", "loggedAt");

-- CreateIndex
CREATE INDEX "LiveCount_roomId_idx" ON "LiveCount"("roomId");

-- CreateIndex
CREATE INDEX "Reflection_centreId_answeredAt_idx" ON "Reflection"("centreId", "answeredAt");

-- CreateIndex
CREATE INDEX "Subscription_scopeId_idx" ON "Subscription"("scopeId");

-- CreateIndex
CREATE INDEX "Subscription_roomId_idx" ON "Subscription"("roomId");

-- CreateIndex
CREATE INDEX "Digest_scopeId_period_idx" ON "Digest"("scopeId", "period");

-- CreateIndex
CREATE INDEX "Delivery_sentAt_dueAt_idx" ON "Delivery"("sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_subscriptionId_dueAt_idx" ON "Delivery"("subscriptionId", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_personId_dueAt_idx" ON "Delivery"("personId", "dueAt");

-- CreateIndex
CREATE INDEX "SurveyToken_surveyId_idx" ON "SurveyToken"("surveyId");

-- CreateIndex
CREATE INDEX "SurveyAnswer_surveyId_questionId_idx" ON "SurveyAnswer"("surveyId", "questionId");

-- CreateIndex
CREATE INDEX "InboundEvent_receivedAt_idx" ON "InboundEvent"("receivedAt");

-- CreateIndex
CREATE INDEX "InboundEvent_answeredAt_idx" ON "InboundEvent"("answeredAt");

-- CreateIndex
CREATE INDEX "Conversation_personId_askedAt_idx" ON "Conversation"("personId", "askedAt");

-- CreateIndex
CREATE INDEX "BrowserMessage_address_postedAt_idx" ON "BrowserMessage"("address", "postedAt");

-- CreateIndex
CREATE INDEX "ChatIdentity_personId_idx" ON "ChatIdentity"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_scopeId_idx" ON "RoleGrant"("scopeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_codeHash_key" ON "Invitation"("codeHash");

-- CreateIndex
CREATE INDEX "FailedJoin_platform_userId_failedAt_idx" ON "FailedJoin"("platform", "userId", "failedAt");

-- CreateIndex
CREATE INDEX "FailedJoin_platform_address_failedAt_idx" ON "FailedJoin"("platform", "address", "failedAt");

-- CreateIndex
CREATE INDEX "Room_scopeId_idx" ON "Room"("scopeId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_platform_address_key" ON "Room"("platform", "address");

-- CreateIndex
CREATE INDEX "Scope_networkId_kind_idx" ON "Scope"("networkId", "kind");

-- CreateIndex
CREATE INDEX "Scope_nameKey_idx" ON "Scope"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Scope_parentId_kind_nameKey_key" ON "Scope"("parentId", "kind", "nameKey");

-- CreateIndex
CREATE INDEX "AuditEntry_networkId_actedAt_idx" ON "AuditEntry"("networkId", "actedAt");

-- AddForeignKey
ALTER TABLE "ActivityVersion" ADD CONSTRAINT "ActivityVersion_centreId_activityId_fkey" FOREIGN KEY ("centreId", "activityId") REFERENCES "Activity"("centreId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatIdentity" ADD CONSTRAINT "ChatIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scope" ADD CONSTRAINT "Scope_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Scope"("id") ON DELETE SET NULL ON UPDATE CASCADE;


