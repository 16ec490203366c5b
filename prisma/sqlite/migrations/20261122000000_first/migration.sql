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
    "loggedAt" DATETIME NOT NULL,
    "loggedAtGiven" BOOLEAN NOT NULL DEFAULT true,
    "delayMin" INTEGER NOT NULL,
    "loggedById" TEXT,
    "loggedByLabel" TEXT,
    "importKey" TEXT,
    "deletedAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
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
    "changedAt" DATETIME NOT NULL,
    "changedById" TEXT,
    "roomId" TEXT,
    "supersededAt" DATETIME,
    "undoneAt" DATETIME,
    "textRemovedAt" DATETIME,
    "textRemovedById" TEXT,

    PRIMARY KEY ("centreId", "activityId", "version"),
    CONSTRAINT "ActivityVersion_centreId_activityId_fkey" FOREIGN KEY ("centreId", "activityId") REFERENCES "Activity" ("centreId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Receipt" (
    "networkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,

    PRIMARY KEY ("networkId", "code")
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
    "loggedAt" DATETIME NOT NULL,
    "loggedById" TEXT,
    "loggedByLabel" TEXT,
    "roomId" TEXT,
    "takenBackAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
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

    PRIMARY KEY ("centreId", "onDate", "type", "form", "setting", "ledBy")
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

    PRIMARY KEY ("centreId", "onDate", "type", "form", "setting", "ledBy", "band")
);

-- CreateTable
CREATE TABLE "LiveCount" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "type" TEXT,
    "title" TEXT,
    "startedById" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "girls" INTEGER NOT NULL DEFAULT 0,
    "boys" INTEGER NOT NULL DEFAULT 0,
    "nonbinary" INTEGER NOT NULL DEFAULT 0,
    "unknown" INTEGER NOT NULL DEFAULT 0,
    "volunteers" INTEGER NOT NULL DEFAULT 0,
    "presses" INTEGER NOT NULL DEFAULT 0,
    "messageRef" TEXT,
    "finishedAt" DATETIME,
    "activityId" TEXT,

    PRIMARY KEY ("centreId", "id")
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
    "createdAt" DATETIME NOT NULL,
    "pausedAt" DATETIME,
    "endedAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "PlanPerson" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "planId", "personId")
);

-- CreateTable
CREATE TABLE "PlanOccurrence" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "settledAt" DATETIME,
    "settledBy" TEXT,
    "activityId" TEXT,

    PRIMARY KEY ("centreId", "planId", "onDate")
);

-- CreateTable
CREATE TABLE "ReflectionQuestion" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
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
    "answeredAt" DATETIME NOT NULL,
    "sharedAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "atTime" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "pausedAt" DATETIME,
    "pausedReason" TEXT,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Digest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scopeId" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "asOf" DATETIME NOT NULL,
    "computedAt" DATETIME NOT NULL,
    "content" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Delivery" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "roomId" TEXT,
    "personId" TEXT,
    "subscriptionId" TEXT,
    "digestId" TEXT,
    "content" JSONB,
    "dueAt" DATETIME NOT NULL,
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attemptedAt" DATETIME,
    "nextAttemptAt" DATETIME,
    "sentAt" DATETIME,
    "uncertainAt" DATETIME,
    "failedAt" DATETIME,
    "skippedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "failure" TEXT,
    "messageRef" TEXT
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scopeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "opensAt" DATETIME NOT NULL,
    "closesAt" DATETIME
);

-- CreateTable
CREATE TABLE "SurveyQuestion" (
    "surveyId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("surveyId", "id")
);

-- CreateTable
CREATE TABLE "SurveyToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "surveyId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "onDate" TEXT NOT NULL,

    PRIMARY KEY ("surveyId", "id")
);

-- CreateTable
CREATE TABLE "InboundEvent" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "personId" TEXT,
    "roomId" TEXT,
    "answer" JSONB,
    "replyTo" JSONB,
    "answeredAt" DATETIME
);

-- CreateTable
CREATE TABLE "SetAside" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "setAsideAt" DATETIME NOT NULL,
    "retriedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "step" INTEGER NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "BrowserMessage" (
    "address" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from" TEXT,
    "content" JSONB NOT NULL,
    "onlyFor" TEXT,
    "postedAt" DATETIME NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("address", "id")
);

-- CreateTable
CREATE TABLE "PostedMessage" (
    "roomId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "messageRef" TEXT NOT NULL,
    "postedAt" DATETIME NOT NULL,

    PRIMARY KEY ("roomId", "slot")
);

-- CreateTable
CREATE TABLE "PlatformNote" (
    "platform" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "notedAt" DATETIME NOT NULL,

    PRIMARY KEY ("platform", "name")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "displayName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "quietFrom" TEXT NOT NULL DEFAULT '21:30',
    "quietTo" TEXT NOT NULL DEFAULT '08:00',
    "weeklyBudget" INTEGER NOT NULL DEFAULT 5,
    "createdAt" DATETIME NOT NULL,
    "forgottenAt" DATETIME
);

-- CreateTable
CREATE TABLE "ChatIdentity" (
    "platform" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("platform", "userId"),
    CONSTRAINT "ChatIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "scopeId" TEXT,
    "role" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "grantedById" TEXT,
    "endedAt" DATETIME,
    "endedById" TEXT,
    CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scopeId" TEXT,
    "uses" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "InvitationUse" (
    "invitationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "usedAt" DATETIME NOT NULL,

    PRIMARY KEY ("invitationId", "personId")
);

-- CreateTable
CREATE TABLE "FailedJoin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "failedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "codeHash" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scopeId" TEXT,
    "language" TEXT,
    "zone" TEXT,
    "linkedAt" DATETIME,
    "linkedById" TEXT,
    "leftAt" DATETIME
);

-- CreateTable
CREATE TABLE "Scope" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "language" TEXT,
    "zone" TEXT,
    "createdAt" DATETIME NOT NULL,
    "closedDownOn" TEXT,
    CONSTRAINT "Scope_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Scope" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NetworkSettings" (
    "networkId" TEXT NOT NULL PRIMARY KEY,
    "ageBands" JSONB NOT NULL,
    "smallCell" INTEGER NOT NULL,
    "minimumAge" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ActivityType" (
    "networkId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "aliases" JSONB NOT NULL,
    "form" TEXT NOT NULL,
    "usualMin" INTEGER,
    "retiredAt" DATETIME,

    PRIMARY KEY ("networkId", "key")
);

-- CreateTable
CREATE TABLE "PlannedSpan" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fromOn" TEXT,
    "toOn" TEXT,
    "weekdays" JSONB NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "PlannedDate" (
    "centreId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("centreId", "onDate")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "scopeId" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,

    PRIMARY KEY ("scopeId", "onDate")
);

-- CreateTable
CREATE TABLE "KeyFigure" (
    "scopeId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "netCostCents" BIGINT,
    "youngResidents" INTEGER,

    PRIMARY KEY ("scopeId", "year")
);

-- CreateTable
CREATE TABLE "Target" (
    "scopeId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "valueThousandths" BIGINT NOT NULL,
    "setAt" DATETIME NOT NULL,
    "setById" TEXT NOT NULL,

    PRIMARY KEY ("scopeId", "year", "indicator")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "networkId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "actedAt" DATETIME NOT NULL,
    "personId" TEXT,
    "act" TEXT NOT NULL,
    "scopeId" TEXT,
    "before" JSONB,
    "after" JSONB,

    PRIMARY KEY ("networkId", "id")
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


