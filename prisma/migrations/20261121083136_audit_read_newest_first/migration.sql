-- CreateIndex
CREATE INDEX "audit_events_at_chain_sequence_idx" ON "audit_events"("at", "chain", "sequence");

-- CreateIndex
CREATE INDEX "audit_events_chain_at_sequence_idx" ON "audit_events"("chain", "at", "sequence");

-- CreateIndex
CREATE INDEX "audit_events_person_id_at_chain_sequence_idx" ON "audit_events"("person_id", "at", "chain", "sequence");

-- CreateIndex
CREATE INDEX "audit_events_subject_at_chain_sequence_idx" ON "audit_events"("subject", "at", "chain", "sequence");
