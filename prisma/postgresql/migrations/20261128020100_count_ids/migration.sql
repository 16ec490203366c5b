-- CreateIndex
CREATE UNIQUE INDEX "LiveCount_id_key" ON "LiveCount"("id");
