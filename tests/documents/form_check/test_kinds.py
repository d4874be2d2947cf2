import pytest

from app.documents.form_check import kinds
from app.rules.document import DOCUMENT_TYPES


@pytest.mark.parametrize(
    ("title", "named"),
    [("QUYẾT ĐỊNH", "Quyết định"), ("Tờ trình", "Tờ trình"), ("PHIẾU CHẤM ĐIỂM", "")],
)
def test_a_type_is_known_by_its_name(title, named):
    assert kinds.type_named(title) == named


def test_every_code_of_the_program_is_in_the_decree():
    ours = {each.code for each in DOCUMENT_TYPES.values() if each.code}

    assert ours <= kinds.CODES.keys()


def test_a_type_and_its_code_belong_together():
    assert kinds.type_of_code("TTr") == "Tờ trình"
    assert kinds.code_of("Tờ trình") == "TTr"
    assert kinds.type_of_code("CV") == ""


def test_a_certificate_has_a_look_of_its_own():
    assert kinds.has_own_look("GIẤY KHEN")
    assert not kinds.has_own_look("DANH SÁCH TẶNG GIẤY KHEN")


def test_inner_papers_are_known_by_their_heading():
    assert kinds.names_form("SỔ ĐĂNG KÝ VĂN BẢN ĐI")
    assert not kinds.names_form("Danh sách kèm theo")
