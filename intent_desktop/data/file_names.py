"""What a file's name alone tells: whether it can hold data at all."""

from pathlib import Path

from intent_desktop.messages import Note

_NOT_DATA = {
    ".md": "content_is_prose", ".rst": "content_is_prose", ".html": "content_is_web_page", ".htm": "content_is_web_page",
    ".xml": "content_is_xml_document", ".py": "content_is_program", ".ipynb": "content_is_notebook",
    ".yaml": "content_is_settings_file", ".yml": "content_is_settings_file", ".toml": "content_is_settings_file",
    ".ini": "content_is_settings_file", ".log": "content_is_log",
}  # fmt: skip
_NOT_READ = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".svg", ".heic"), "content_is_picture"),
    **dict.fromkeys((".mp3", ".wav", ".ogg", ".flac", ".m4a"), "content_is_sound"),
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".webm"), "content_is_film"),
    **dict.fromkeys((".pdf", ".doc", ".docx", ".odt", ".rtf"), "content_is_text_document"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "content_is_presentation"),
    **dict.fromkeys((".exe", ".dll", ".so", ".app", ".msi", ".deb", ".rpm", ".dmg", ".jar"), "content_is_program"),
    **dict.fromkeys((".7z", ".rar", ".tar", ".xz"), "content_is_other_archive"),
    **dict.fromkeys((".db", ".sqlite", ".sqlite3", ".mdb"), "content_is_database"),
    **dict.fromkeys((".pkl", ".pickle", ".joblib"), "content_is_pickle"),
}  # fmt: skip
"""Known by their first bytes once they are read, whatever they are called; this is what their names say before."""


def why_not_data(name: str) -> str:
    """Why a file of that name cannot be data; empty where it may be."""
    return _said(_NOT_DATA, name)


def why_not_read(name: str) -> str:
    """Why a file that is about to be brought in will not be read, as far as its name tells; empty where it may be."""
    return why_not_data(name) or _said(_NOT_READ, name)


def _said(codes: dict[str, str], name: str) -> str:
    code = codes.get(Path(name).suffix.lower())
    return Note(code).text() if code else ""
