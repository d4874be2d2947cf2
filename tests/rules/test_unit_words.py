import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.rules.unit_words import kind_of_many, kind_of_name, kind_of_words


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Thôn Suối Mây", UnitKind.VILLAGE),
        ("BẢN ĐỒI SIM", UnitKind.VILLAGE),
        ("Tổ công nghệ số cộng đồng thôn Cầu Gỗ", UnitKind.DIGITAL_TEAM),
        ("Tổ CNSCĐ thôn Cầu Gỗ", UnitKind.DIGITAL_TEAM),
        ("Trường THCS Hoa Ban", UnitKind.SCHOOL),
        ("Mầm non Sơn Ca", UnitKind.SCHOOL),
        ("Trạm Y tế xã", UnitKind.HEALTH_STATION),
        ("HTX Đồng Xanh", UnitKind.COOPERATIVE),
        ("Công ty TNHH Hương Rừng", UnitKind.ENTERPRISE),
        ("Văn phòng Đảng ủy", UnitKind.PARTY_BODY),
        ("Văn phòng HĐND và UBND", UnitKind.GOVERNMENT_BODY),
        ("Ban Chỉ huy Quân sự xã", UnitKind.GOVERNMENT_BODY),
        ("Ban Xây dựng Đảng", UnitKind.PARTY_BODY),
        ("Ủy ban MTTQ xã", UnitKind.FRONT),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", UnitKind.FRONT),
        ("Hội Nông dân xã", UnitKind.POLITICAL_ORG),
        ("Đoàn Thanh niên", UnitKind.POLITICAL_ORG),
        ("Trung tâm Cung ứng dịch vụ công xã", UnitKind.SERVICE_CENTRE),
        ("Lò Văn Pảo", None),
        ("", None),
    ],
)
def test_the_beginning_of_a_name_tells_the_kind(name, kind):
    assert kind_of_name(name) is kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("thôn", UnitKind.VILLAGE),
        ("Các thôn", UnitKind.VILLAGE),
        ("Khối trường học", UnitKind.SCHOOL),
        ("HTX", UnitKind.COOPERATIVE),
        ("Tổ chức CT-XH", UnitKind.POLITICAL_ORG),
        ("Thôn Suối Mây", None),
        ("khác", None),
    ],
)
def test_the_words_of_a_kind(words, kind):
    assert kind_of_words(words) is kind


@pytest.mark.parametrize("kind", UnitKind)
def test_every_label_of_the_screen_is_understood(kind):
    assert kind_of_words(UNIT_KIND_LABELS[kind].upper()) is kind


def test_only_words_for_several_are_a_heading():
    assert kind_of_many("Các thôn") is UnitKind.VILLAGE
    assert kind_of_many("Trạm Y tế") is None


@given(st.text(max_size=40))
def test_any_text_has_an_answer(text):
    assert kind_of_name(text) in {None, *UnitKind}
    assert kind_of_words(text) in {None, *UnitKind}
