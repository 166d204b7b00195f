-- A review of a withdrawn submission is told apart from one that is no longer shared: it can still be read.
ALTER TABLE reviews DROP CONSTRAINT reviews_state;
ALTER TABLE reviews ADD CONSTRAINT reviews_state CHECK (state IN
  ('waiting', 'under_review', 'returned', 'accepted', 'accepted_with_conditions', 'not_accepted', 'superseded',
   'withdrawn', 'ended'));

UPDATE reviews r SET state = 'withdrawn'
FROM submissions s
WHERE s.id = r.submission_id AND r.state = 'ended'
  AND EXISTS (SELECT FROM submission_withdrawals w WHERE w.submission_id = s.id)
  AND EXISTS (
    SELECT FROM shares h
    WHERE h.organisation_id = s.organisation_id AND h.commissioner_id = r.commissioner_id AND h.ended_at IS NULL
      AND h.product_id IS NOT DISTINCT FROM s.product_id);
