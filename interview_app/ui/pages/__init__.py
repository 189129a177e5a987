"""Pages as a participant meets them: drawn in an interview, and at the centre beside a study's files."""
