"""Old encodings are turned into Unicode when fonts or words say so, and never otherwise."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.legacy_text import (
    Charset,
    charset_of_font,
    decode,
    looks_vietnamese,
    recognise,
    recognise_column,
)
from tests.rules.importing.legacy import LETTERS, in_tcvn3, in_vni

SENTENCES = """
Bản đồ số các điểm sạt lở ven suối
Sổ tay điện tử hướng dẫn bà con nuôi cá lồng
Tổ công nghệ số cộng đồng giúp người cao tuổi
Mẫu biên bản họp thôn điền sẵn gửi xã trong ngày
Rút ngắn thời gian trả kết quả hồ sơ đất đai
Mô hình du lịch cộng đồng ở thôn vùng cao
Nhắc lịch tiêm chủng qua tin nhắn điện thoại
Giữ rừng đầu nguồn bằng tổ tuần tra liên thôn
Truy xuất nguồn gốc mật ong rừng bằng mã vạch
Dạy chữ cho người lớn vào buổi tối
Lịch gieo cấy theo thời tiết từng cánh đồng
Phân loại rác tại nhà và điểm thu gom
Thư viện lưu động cho trẻ em ở bản xa
Ủy ban nhân dân xã tiếp nhận kiến nghị trực tuyến
Nhật ký chăn nuôi trên điện thoại thông minh
Nhà trường tiểu học đọc sách cho học sinh
Góc học tập của thôn
""".strip().splitlines()
NAMES = """
Lò Thị Đào
Hà Văn Én
Cầm Bá Thước
Quàng Thị Hương
Nguyễn Hữu Phúc
Lương Đình Toản
Trần Quốc Khánh
""".strip().splitlines()
NOT_OLD = """
Müller
São Paulo
café résumé
naïve Zoë Noël
à la carte
Bản đồ số
Toán học
mét
Hà Nam
30 °C ± 2
Đồng/m²
Là gì có
Señor Muñoz
ABC-123 © 2026
lodao@vidu.example
Crème brûlée
""".strip().splitlines()


@pytest.mark.parametrize(
    ("font", "charset"),
    [
        (".VnTime", Charset.TCVN3),
        (".VnArial Narrow", Charset.TCVN3),
        (".VnTimeH", Charset.TCVN3_CAPITALS),
        (".vnArialH", Charset.TCVN3_CAPITALS),
        ("VNI-Times", Charset.VNI),
        ("VNI Times", Charset.VNI),
        ("Times New Roman", None),
        ("Calibri", None),
        ("", None),
    ],
)
def test_a_font_says_the_encoding(font, charset):
    assert charset_of_font(font) == charset


@pytest.mark.parametrize(
    ("old", "charset", "text"),
    [
        ("uû ban nh©n d©n x· th­îng ninh", Charset.TCVN3, "uỷ ban nhân dân xã thượng ninh"),
        ("uû ban nh©n d©n", Charset.TCVN3_CAPITALS, "UỶ BAN NHÂN DÂN"),
        ("Thöôïng Ninh", Charset.VNI, "Thượng Ninh"),
        ("kyû luaät, myõ thuaät", Charset.VNI, "kỷ luật, mỹ thuật"),
        ("NGUYEÃN THÒ HAØ", Charset.VNI, "NGUYỄN THỊ HÀ"),
        ("Ñaøo Ñöùc", Charset.VNI, "Đào Đức"),
        ("ThÆ°á»£ng Ninh", Charset.UTF8_TWICE, "Thượng Ninh"),
        ("\uf0ae\uf0e5ng", Charset.TCVN3, "đồng"),
    ],
)
def test_old_text_becomes_unicode(old, charset, text):
    assert decode(old, charset) == text


@given(st.text(st.sampled_from(LETTERS + "bcdghklmnpqrstvx "), max_size=40))
def test_every_letter_of_tcvn3_comes_back(text):
    assert decode(in_tcvn3(text), Charset.TCVN3) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("sentence", SENTENCES + NAMES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_sentences_come_back_from_vni_however_composed(sentence, form):
    old = unicodedata.normalize(form, in_vni(sentence))

    assert decode(old, Charset.VNI) == sentence


@pytest.mark.parametrize("sentence", SENTENCES + NAMES)
def test_sentences_are_recognised_by_their_words(sentence):
    small = sentence[0] + sentence[1:].lower()

    assert recognise(in_tcvn3(small)) is Charset.TCVN3
    assert recognise(in_vni(sentence)) is Charset.VNI
    assert recognise(unicodedata.normalize("NFD", in_tcvn3(small))) is Charset.TCVN3
    assert recognise(sentence.encode().decode("cp1252", "ignore")) in {
        Charset.UTF8_TWICE,
        Charset.UNICODE,
    }


@pytest.mark.parametrize("text", SENTENCES + NAMES + NOT_OLD)
@pytest.mark.parametrize("shape", [str, str.upper, str.lower])
def test_what_is_no_old_text_is_left_alone(text, shape):
    assert recognise(shape(text)) is Charset.UNICODE


def test_a_cell_that_could_be_either_follows_its_column():
    column = ["B¶n ®å sè", "mét cã", "Sæ tay"]

    assert recognise("mét cã") is Charset.UNICODE
    assert recognise_column(column) == [Charset.TCVN3] * 3


def test_a_cell_that_fits_two_encodings_waits_for_its_column():
    assert recognise(in_vni("Vi Thị Mỵ")) is Charset.UNICODE
    names = [in_vni("Vi Thị Mỵ"), in_vni("Nguyễn Thị Hà")]
    assert recognise_column(names) == [Charset.VNI] * 2


def test_beside_unicode_it_does_not():
    found = recognise_column(["B¶n ®å sè", "mét cã"], beside_unicode=True)

    assert found == [Charset.TCVN3, Charset.UNICODE]


def test_a_column_of_two_encodings_is_told_cell_by_cell():
    found = recognise_column(["B¶n ®å sè", "Thöôïng Ninh", "Ninh"])

    assert found == [Charset.TCVN3, Charset.VNI, Charset.UNICODE]


def test_text_that_looks_vietnamese():
    assert looks_vietnamese("Bản đồ số")
    assert not looks_vietnamese("Müller")
    assert not looks_vietnamese("plain words")


@given(st.text(max_size=60))
def test_any_text_is_recognised_without_trouble(text):
    decode(text, recognise(text))
