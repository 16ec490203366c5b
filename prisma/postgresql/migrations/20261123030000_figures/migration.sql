-- DropIndex
DROP INDEX "Activity_centreId_onDate_idx";

-- CreateIndex
CREATE INDEX "Activity_centreId_onDate_deletedAt_loggedAtGiven_delayMin_idx" ON "Activity"("centreId", "onDate", "deletedAt", "loggedAtGiven", "delayMin");
