"""What a file's name alone tells: whether it can hold data at all."""

from pathlib import Path

_NOT_DATA = {
    ".md": "it is prose", ".rst": "it is prose", ".html": "it is a web page", ".htm": "it is a web page",
    ".xml": "it is an XML document", ".py": "it is a program", ".ipynb": "it is a notebook",
    ".yaml": "it is a settings file", ".yml": "it is a settings file", ".toml": "it is a settings file",
    ".ini": "it is a settings file", ".log": "it is a log of a program",
}  # fmt: skip
_NOT_READ = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".svg", ".heic"), "it is a picture"),
    **dict.fromkeys((".mp3", ".wav", ".ogg", ".flac", ".m4a"), "it is a sound"),
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".webm"), "it is a film"),
    **dict.fromkeys((".pdf", ".doc", ".docx", ".odt", ".rtf"), "it is a text document"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "it is a presentation"),
    **dict.fromkeys((".exe", ".dll", ".so", ".app", ".msi", ".deb", ".rpm", ".dmg", ".jar"), "it is a program"),
    **dict.fromkeys((".7z", ".rar", ".tar", ".xz"), "this kind of archive is not read; unpack it first"),
    **dict.fromkeys((".db", ".sqlite", ".sqlite3", ".mdb"), "it is a database; export its tables as CSV"),
    **dict.fromkeys((".pkl", ".pickle", ".joblib"), "it is a Python pickle, which could run a program"),
}  # fmt: skip
"""Known by their first bytes once they are read, whatever they are called; this is what their names say before."""


def why_not_data(name: str) -> str:
    """Why a file of that name cannot be data; empty where it may be."""
    return _NOT_DATA.get(Path(name).suffix.lower(), "")


def why_not_read(name: str) -> str:
    """Why a file that is about to be brought in will not be read, as far as its name tells; empty where it may be."""
    return why_not_data(name) or _NOT_READ.get(Path(name).suffix.lower(), "")
