"""What the query child answers about data and runs on disk: small, quick, JSON values in and out."""
