"""What a frozen program leaves out of what its libraries bring, and why it may."""

from __future__ import annotations

import re

EXCLUDED_MODULES = (
    # Never used, and large: other windows, other data engines, what only developers need.
    "tkinter",
    "_tkinter",
    "IPython",
    "pyarrow",
    "pytest",
    "setuptools",
    "onnxruntime",
    "tensorboard",
    "numba",
    "polars",
    "triton",
    "jax",
    "dask",
    # Qt beyond what the window draws with; pyqtgraph would take these where they are installed.
    "pyqtgraph.opengl",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
)
"""Modules that are not followed, by name. `torch.testing` is none of them: `import torch` needs it, its `_internal` too."""

_TESTS = re.compile(r"(^|\.)tests?(\.|$)")

_UNUSED_FILES = re.compile(
    "|".join(
        [
            r"(^|/)tests/",
            # torch: its own tests, C++ headers and command-line programs; torch_shm_manager alone is started by it.
            r"^torch/(test|include|share)/",
            r"^torch/bin/(?!torch_shm_manager)",
            r"^torch/lib/lib(torchbind_test|jitbackend_test|backend_with_compiler|aoti_custom_ops)\b",
            r"^torch/.*\.(h|hpp|cuh|cpp|cu|cmake|pyi|a|lib)$",
            # Its modules are in the archive; as source too it wants those that it compiles, or reads when it is imported.
            r"^torch/(_inductor|ao|distributed|testing)/(?!.*(_?config|_functional_collectives|_collective_utils)\.py$).*\.py$",
            r"^torchgen/packaged/",
            # Qt: plugins for devices, databases and GNOME's own look, which would bring all of GTK.
            r"^PySide6/Qt/qml/",
            r"^PySide6/(Qt/)?translations/(?!qt(base)?_zh_CN)",
            r"^PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|sqldrivers|tls|designer)/",
            r"^PySide6/(Qt/)?plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\b",
            r"/plugins/platformthemes/libqgtk3\b",
            r"(^|/)(lib)?Qt6(Qml\w*|Quick\w*|Network|Designer\w*|Sql|Help|VirtualKeyboard\w*|EglF\w*|Pdf\w*)\.",
            # what comes to be read, or compiled against, and what only other kinds of Python load
            r"^(sklearn|scipy|numpy|pandas|lightgbm|onnx|matplotlib)/.*\.(h|hpp|c|cpp|pyx|pxd|pxi|pyi|a|lib|proto|f2py)$",
            r"^matplotlib/mpl-data/(sample_data|images|plot_directive)/",
            r"^onnx/backend/test/",
            r"^zstandard/_cffi\b",
            r"^PIL/_(avif|imagingtk)\b",
            r"^pillow\.libs/libavif\b",
            r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$",
        ]
    )
)

_OF_THE_SYSTEM = re.compile(
    r"^lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|wayland-\w+|X[\w-]+|xcb(-(glx|randr|render|shape|shm|sync|xfixes|xkb))?|xkbcommon"
    r"|xkbcommon-x11|fontconfig|freetype|harfbuzz|glib-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0|gthread-2\.0|dbus-1|systemd"
    r"|gtk-3|gdk-3|gdk_pixbuf-2\.0|cairo|cairo-gobject|pango\w*-1\.0|atk-1\.0|atk-bridge-2\.0|atspi|epoxy|pixman-1|fribidi"
    r"|graphite2|thai|datrie|png16|jpeg|selinux|mount|blkid|gcrypt|gpg-error|cap|bsd|md|krb5\w*|gssapi_krb5|k5crypto"
    r"|com_err|keyutils|brotli\w+|lz4|pcre2-8)\.so\b"
)
"""Linux: what stands between the window and the screen has to fit the drivers and settings of the computer it runs on, so
the system's own is used. linux/deb.py declares the packages.
"""


def keeps_module(name: str) -> bool:
    """Whether a module is frozen: no library's own tests."""
    return not _TESTS.search(name)


def keeps_file(path: str) -> bool:
    """Whether a file goes along, by its place among the program's files (any separator)."""
    place = path.replace("\\", "/")
    return not _UNUSED_FILES.search(place) and not _OF_THE_SYSTEM.search(place)
