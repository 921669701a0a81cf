"""What macOS is told of the application: its files, its icon, what it runs on."""

from __future__ import annotations

from typing import Any

IDENTITY = "org.intentdesktop.IntentDesktop"
OLDEST = "12.0"  # PyTorch's and Qt's libraries want no older macOS


def information(version: str) -> dict[str, Any]:
    """The entries of Info.plist beside those that PyInstaller writes; both kinds of files open with a double click."""
    kinds = [
        ("project", "Intent Desktop project", "intentproject", "public.json"),
        ("bundle", "Intent Desktop model", "intent", "public.data"),
    ]
    return {
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "zh_CN"],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Editor" if kind == "project" else "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTITY}.{kind}"],
            }
            for kind, name, _, _ in kinds
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTITY}.{kind}",
                "UTTypeDescription": name,
                "UTTypeConformsTo": [like],
                "UTTypeTagSpecification": {"public.filename-extension": [suffix]},
            }
            for kind, name, suffix, like in kinds
        ],
    }
