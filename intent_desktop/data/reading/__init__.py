"""From the files a person brings to one typed Parquet file."""

from intent_desktop.data.reading.reader import open_relation, read

__all__ = ["open_relation", "read"]
