import pytest

from app.rules.file_danger import Danger, danger


@pytest.mark.parametrize(
    "name",
    [
        "cai-dat.exe",
        "Ảnh chụp.JPG.exe",
        "don.bat",
        "mo.PS1",
        "loi-tat.lnk",
        "trang.hta",
        "a.exe. ",
        "so.xll",
        "anh.scr",
    ],
)
def test_what_a_system_would_run(name):
    assert danger(name) is Danger.RUNS


@pytest.mark.parametrize("name", ["bao-cao.docm", "So lieu.XLSM", "trinh chieu.pptm"])
def test_what_may_hold_macros(name):
    assert danger(name) is Danger.MACROS


@pytest.mark.parametrize(
    "name", ["don.pdf", "anh.jpg", "don.docx", "bang.xlsx", "exe.pdf", "ghi chép", "tep.zip"]
)
def test_papers_and_pictures_are_no_danger(name):
    assert danger(name) is None
