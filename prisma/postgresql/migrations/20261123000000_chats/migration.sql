-- Answers wait with their effect until they are sent.
ALTER TABLE "InboundEvent" ADD COLUMN "address" TEXT;
ALTER TABLE "InboundEvent" ADD COLUMN "settled" TEXT NOT NULL DEFAULT '';
ALTER TABLE "InboundEvent" ADD COLUMN "claimedBy" TEXT;
ALTER TABLE "InboundEvent" ADD COLUMN "leaseUntil" TIMESTAMP(3);
ALTER TABLE "InboundEvent" ADD COLUMN "deliveredAt" TIMESTAMP(3);

-- Until now there was only the browser room, which keeps its messages itself.
UPDATE "InboundEvent" SET "deliveredAt" = "receivedAt";

CREATE INDEX "InboundEvent_platform_deliveredAt_receivedAt_idx" ON "InboundEvent"("platform", "deliveredAt", "receivedAt");

CREATE TABLE "TypedLine" (
    "roomId" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "centreId" TEXT,
    "activityId" TEXT,
    "conversationId" TEXT,
    "typedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TypedLine_pkey" PRIMARY KEY ("roomId", "message")
);

CREATE INDEX "TypedLine_typedAt_idx" ON "TypedLine"("typedAt");

-- Nothing was kept in it yet.
DROP TABLE "PostedMessage";

CREATE TABLE "PostedMessage" (
    "platform" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "messageRef" TEXT NOT NULL,
    "postedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PostedMessage_pkey" PRIMARY KEY ("platform", "address", "slot")
);
