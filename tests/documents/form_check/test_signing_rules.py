import pytest

from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line, Piece
from app.documents.form_check.signing_rules import signing_rules
from app.rules.document import Signing, SigningMode


def line(text, *, bold=True, italic=False, size=14):
    return Line((Piece(text, "Tinos", size, bold, italic),))


HEAD = line("Nơi nhận:", italic=True, size=12)
LIST = (line("- Như trên;", bold=False, size=11), line("- Lưu: VT.", bold=False, size=11))
NAME = line("Lê Văn Mẫu")


def said(*titles, kind="Báo cáo", name=NAME, **components):
    signer = (*map(line, titles), *([name] if name else []))
    components = {"recipients_head": HEAD, "recipients": LIST, "signer": signer} | components
    return [each.sentence for each in signing_rules(Part(kind, (), **components))]


@pytest.mark.parametrize("mode", SigningMode)
def test_every_way_to_sign_of_the_program_is_taken(mode):
    title = "Phó Chủ tịch" if "kt" in mode.value else "Trưởng phòng"
    signing = Signing(mode, title, head="Chủ tịch", collective="Ủy ban nhân dân")

    assert said(*signing.lines) == []


@pytest.mark.parametrize(
    ("titles", "wrong"),
    [
        (("KT CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Ghi “KT.”"),
        (("T.M. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Ghi “TM.”"),
        (("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Ghi “KT.”"),
        (("TL. CHỦ TỊCH",), "chức vụ của người trực tiếp ký"),
        (("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"), "đứng trên cùng"),
        (("PHÓ CHỦ TỊCH",), "Cấp phó"),
        ((), "Chưa có quyền hạn"),
    ],
)
def test_what_is_wrong_with_an_authority_is_named(titles, wrong):
    assert any(wrong in sentence for sentence in said(*titles))


@pytest.mark.parametrize("name", ["TS. Lê Văn Mẫu", "ThS Lê Văn Mẫu", "Thạc sĩ Lê Văn Mẫu"])
def test_no_rank_goes_before_a_name(name):
    assert "học vị" in said("CHỦ TỊCH", name=line(name))[0]


@pytest.mark.parametrize("name", ["Tạ Thị Bích", "Bạch Văn Ông", "Cù Thị Bà"])
def test_a_name_that_begins_like_a_rank_is_a_name(name):
    assert said("CHỦ TỊCH", name=line(name)) == []


def test_the_committee_signs_for_what_it_decides():
    authority = line("ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH")

    assert "TM." in said("CHỦ TỊCH", kind="Quyết định", authority=authority)[0]


def test_recipients_end_with_the_archive():
    assert "Lưu: VT" in said("CHỦ TỊCH", recipients=LIST[:1])[0]
    assert "Chưa có phần" in said("CHỦ TỊCH", recipients_head=None)[0]


def test_several_who_are_addressed_each_have_their_mark():
    to = (
        line("Kính gửi:", bold=False),
        line("- Thôn A", bold=False),
        line("- Thôn B.", bold=False),
    )

    assert said("CHỦ TỊCH", kind="Công văn", addressed=to) == [
        "Mỗi nơi kính gửi phải kết thúc bằng dấu (;)."
    ]
