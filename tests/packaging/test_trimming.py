"""What a frozen program leaves out: large things nobody misses, and never what the program needs."""

import pytest

from trimming import EXCLUDED_MODULES, keeps_file, keeps_module


@pytest.mark.parametrize("name", ["pandas.tests.frame", "sklearn.utils.tests"])
def test_tests_of_libraries_stay_behind(name: str) -> None:
    assert not keeps_module(name)


@pytest.mark.parametrize(
    "name",
    [
        "torch.testing",
        "torch.testing._internal.logging_tensor",
        "torch.testing._comparison",
        "numpy.testing",
        "scipy.stats.contingency",
    ],
)
def test_modules_that_only_sound_like_tests_go_along(name: str) -> None:
    assert keeps_module(name)


@pytest.mark.parametrize(
    "path",
    [
        "torch/test/test_api",
        "torch\\include\\ATen\\ATen.h",
        "torch/bin/protoc",
        "torch/_inductor/codegen/cpp.py",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "sklearn/tests/data.csv",
        "libstdc++.so.6",
        "libX11-xcb.so.1",
        "libfontconfig.so.1",
    ],
)
def test_unused_files_stay_behind(path: str) -> None:
    assert not keeps_file(path)


@pytest.mark.parametrize(
    "path",
    [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "torch/nn/functional.py",
        "torch/_inductor/config.py",
        "torch/distributed/_functional_collectives.py",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "resources/icons/application.svg",
        "resources/translations/window_zh_CN.qm",
        "intent_desktop/evaluation/style.css",
        "libgomp.so.1",
        "libssl.so.3",
        "libxcb-cursor.so.0",
        "matplotlib/mpl-data/matplotlibrc",
    ],
)
def test_files_that_are_needed_go_along(path: str) -> None:
    assert keeps_file(path)


def test_no_module_of_ours_and_nothing_we_import_is_excluded() -> None:
    needed = {
        "torch",
        "torch.testing",
        "PySide6.QtSvg",
        "PySide6.QtWidgets",
        "onnx",
        "captum",
        "matplotlib",
        "sympy",
        "packaging",
        "pip",
    }
    assert not needed & set(EXCLUDED_MODULES)
    assert not [name for name in EXCLUDED_MODULES if name.startswith("intent_desktop")]
