-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "worked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Appends many events to a chain at once, each [what, subject, detail], as append_audit_event appends one.
-- The head is written once: a row that one transaction writes thousands of times grows slow.
CREATE FUNCTION append_audit_events(event_chain text, event_person uuid, events jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  event_at timestamptz;
  head audit_heads;
  event jsonb;
  event_hash text;
BEGIN
  INSERT INTO audit_heads (chain, sequence, hash) VALUES (event_chain, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_heads WHERE chain = event_chain FOR UPDATE;
  event_at := date_trunc('milliseconds', clock_timestamp());
  FOR event IN SELECT * FROM jsonb_array_elements(events) LOOP
    event_hash := audit_hash(
      head.hash, event_chain, head.sequence + 1, event_at, event_person, event->>0, event->>1, event->2);
    INSERT INTO audit_events (chain, sequence, at, person_id, what, subject, detail, previous_hash, hash)
    VALUES (event_chain, head.sequence + 1, event_at, event_person, event->>0, event->>1, event->2,
            head.hash, event_hash);
    head.sequence := head.sequence + 1;
    head.hash := event_hash;
  END LOOP;
  UPDATE audit_heads SET sequence = head.sequence, hash = head.hash WHERE chain = event_chain;
END $$;
