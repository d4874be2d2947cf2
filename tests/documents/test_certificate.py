import random

import pypdfium2
import pytest

from app.documents import certificate, pdf, word
from app.documents.certificate import Certificate
from app.documents.office import Issue, Signature
from app.rules.document import DocumentKind, Signing, SigningMode, signing_for
from app.rules.printing import CertificateLook, PrintProfile
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import MM, WordFile, pdf_pages

FIELDS = PrintProfile(CertificateLook.FIELDS)
NAME_PARTS = (
    "Tổ công nghệ số cộng đồng thôn Đức Thắng Ban Giám hiệu tập thể giáo viên Trường Tiểu học "
    "Hội Nông dân Chi đoàn Thanh niên Nguyễn Thị Hồng Nhung Quách Văn Phượng Hợp tác xã WWWW"
)


def invented_names(count=60):
    """Names of up to 80 letters: short, usual, organisations, wide letters, one long word."""
    chance = random.Random(3)
    names = ["W" * 80, "Ẩ" * 80, "n" * 80, "Ỷ", "M" * 40 + " " + "W" * 39]
    while len(names) < count:
        name = " ".join(chance.choices(NAME_PARTS.split(), k=chance.randint(2, 20)))
        names.append(name[: chance.randint(8, 80)].strip())
    return names


def text_of(facts):
    return "\n".join(pdf_pages(pdf.write(certificate.lay_out(facts))))


@pytest.mark.parametrize("look", CertificateLook)
def test_a_certificate_reads_the_same_in_word_and_pdf(look):
    facts = samples.certificates(profile=PrintProfile(look))

    assert_printed_as_expected(f"certificate_{look.value}", certificate.lay_out(facts))


@pytest.mark.parametrize("room", [True, False])
@pytest.mark.parametrize("look", CertificateLook)
def test_sixty_names_of_up_to_eighty_letters_fit(look, room):
    names = invented_names()
    sheet = certificate.lay_out(
        samples.certificates(names, profile=PrintProfile(look, emblem_room=room))
    )

    with pypdfium2.PdfDocument(pdf.write(sheet)) as file:
        assert len(file) == 60
        for page, name in zip(file, names, strict=True):
            text = page.get_textpage()
            assert "".join(name.split()) in "".join(text.get_text_range().split())
            boxes = [text.get_rect(n) for n in range(text.count_rects())]
            assert min(left for left, *_ in boxes) >= 25 * MM
            assert max(right for _, _, right, _ in boxes) <= (297 - 25) * MM
            assert_apart(boxes)


def assert_apart(boxes):
    """No two pieces of text lie over each other."""
    for n, (left, low, right, high) in enumerate(boxes):
        for other_left, other_low, other_right, other_high in boxes[n + 1 :]:
            across = min(right, other_right) - max(left, other_left)
            along = min(high, other_high) - max(low, other_low)
            assert across <= 0.5 or along <= 0.35 * min(high - low, other_high - other_low)


def test_word_has_a_page_for_each_and_no_text_boxes():
    written = WordFile(word.write(certificate.lay_out(samples.certificates(invented_names(5)))))

    assert len(written.all("sectPr")) == 5
    assert written.all("txbxContent") == []
    assert len(written.all("pgBorders")) == 5


def test_the_chairmans_own_power_is_never_signed_for_the_committee():
    signing = signing_for(DocumentKind.CERTIFICATE, samples.FOR_COMMUNE.signing)

    text = text_of(samples.certificates(signature=Signature(signing, "Lê Văn Mẫu")))

    assert "TM." not in text
    assert "KT. CHỦ TỊCH" in text


def test_number_and_day_still_open_leave_dotted_room():
    facts = samples.certificates(
        issue=Issue("QĐ-UBND", year=2026),
        signature=Signature(Signing(SigningMode.OWN, "Chủ tịch")),
        recipients=(Certificate("Lê Thị Hồng Nhung", "", "có sáng kiến\nhay.", is_idea=False),),
    )

    text = text_of(facts)

    assert "Quyết định số ………/QĐ-UBND ngày …… tháng …… năm 2026" in text
    assert "Số sổ vàng: ……………" in text
    assert "Đã có thành tích có sáng kiến hay trong phong trào" in " ".join(text.split())


def test_an_idea_is_named_in_quotation_marks():
    text = " ".join(text_of(samples.certificates()).split())

    assert f"năm 2026 với ý tưởng “{samples.LONG_TITLE}”" in text
