"""Broken documents: what is damaged, in which document, what the check must cite and say."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from app.documents import award_decision, minutes, reminder, submission
from app.documents.sheet import Align
from tests.documents import samples, samples_ideas
from tests.documents.form_check.damage import (
    Damage,
    drop,
    find,
    reform,
    repage,
    rerule,
    restyle,
    reword,
)

DECISION = award_decision.lay_out(samples.award_decision())
MINUTES = minutes.lay_out(samples.minutes())
SUBMISSION = submission.lay_out(samples.submission())
LETTER = reminder.lay_out(samples_ideas.reminders(1))
PLACE = "Thượng Ninh, ngày"
BASIS, ARTICLE = "Căn cứ Nghị định số 152", "Điều 1."


def _dated(document):
    """Minutes get a line that only other documents have."""
    place = find(document, "Độc lập")._p
    line = find(document, "Số:")._p
    place.getparent().append(line.__deepcopy__({}))
    copy = place.getparent()[-1]
    for text in copy.xpath(".//w:t"):
        text.text = "Thượng Ninh, ngày 08 tháng 7 năm 2026"


BROKEN = {
    "Quốc hiệu too large": (DECISION, restyle("CỘNG", size=11), "II.1", "Quốc hiệu đang dùng cỡ"),
    "Quốc hiệu misspelt": (
        DECISION,
        reword("CHỦ NGHĨA VIỆT", "VIỆT"),
        "II.1",
        "Chưa có Quốc hiệu",
    ),
    "Tiêu ngữ without spaces": (
        DECISION,
        reword("lập - Tự do - Hạnh", "lập-Tự do-Hạnh"),
        "II.1",
        "có gạch nối, có cách chữ",
    ),
    "Tiêu ngữ not bold": (DECISION, restyle("Độc lập", bold=False), "II.1", "Tiêu ngữ phải in đậm"),
    "no rule below Tiêu ngữ": (DECISION, rerule(1, 0), "II.1", "Dưới Tiêu ngữ chưa có đường kẻ"),
    "agency not bold": (DECISION, restyle("XÃ THƯỢNG", bold=False), "II.2", "phải in đậm"),
    "agency in small letters": (
        DECISION,
        reword("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"),
        "II.2",
        "Tên cơ quan phải viết bằng chữ in hoa",
    ),
    "rule below the agency too long": (DECISION, rerule(0, 60), "II.2", "từ 1/3 đến 1/2"),
    "number without its zero": (DECISION, reword("Số: 05/", "Số: 5/"), "II.3", "thêm số 0"),
    "number with spaces": (DECISION, reword("05/QĐ-UBND", "05/QĐ - UBND"), "II.3", "không cách"),
    "number in bold": (DECISION, restyle("Số:", bold=True), "II.3", "không in đậm"),
    "a letter with CV": (LETTER, reword("/UBND-VHXH", "/CV-UBND"), "Phụ lục III", "bỏ “CV”"),
    "a code of another type": (DECISION, reword("/QĐ-", "/TB-"), "Phụ lục III", "không khớp"),
    "date not in italics": (DECISION, restyle(PLACE, italic=False), "II.4", "phải in nghiêng"),
    "day without its zero": (DECISION, reword("ngày 08 tháng", "ngày 8 tháng"), "II.4", "ngày 08"),
    "month with a zero": (DECISION, reword("tháng 7 năm", "tháng 07 năm"), "II.4", "phải là “7”"),
    "no such day": (
        DECISION,
        reword("ngày 08 tháng 7", "ngày 31 tháng 6"),
        "II.4",
        "Không có ngày",
    ),
    "no comma after the place": (
        DECISION,
        reword("Thượng Ninh, ngày", "Thượng Ninh ngày"),
        "II.4",
        "dấu phẩy",
    ),
    "minutes with a date": (
        MINUTES,
        Damage(_dated, None),
        "II.4",
        "Biên bản không có dòng địa danh",
    ),
    "title in small letters": (DECISION, reword("QUYẾT ĐỊNH", "Quyết định"), "II.5", "in hoa"),
    "subject not bold": (DECISION, restyle("Về việc", bold=False), "II.5", "phải in đậm"),
    "no V/v": (LETTER, reword("V/v", "Về việc"), "II.5", "V/v"),
    "basis not in italics": (DECISION, restyle(BASIS, italic=False), "II.6", "phải in nghiêng"),
    "basis without its mark": (DECISION, reword("khen thưởng;", "khen thưởng"), "II.6", "(;)"),
    "no order": (DECISION, drop("QUYẾT ĐỊNH:"), "II.6", "chưa có dòng “QUYẾT ĐỊNH:”"),
    "articles out of order": (DECISION, reword("Điều 2.", "Điều 3."), "II.6", "chưa liên tục"),
    "ragged text": (
        DECISION,
        reform(ARTICLE, {"align": Align.LEFT}, alignment=WD_ALIGN_PARAGRAPH.LEFT),
        "II.6",
        "canh đều cả hai lề",
    ),
    "no indent": (
        DECISION,
        reform(ARTICLE, {"indent": 0.0}, first_line_indent=Mm(0)),
        "II.6",
        "10 mm hoặc 12,7 mm",
    ),
    "lines too far apart": (
        DECISION,
        reform(ARTICLE, {"line": 2.0}, line_spacing=2.0),
        "II.6",
        "1,5 dòng",
    ),
    "paragraphs too close": (
        DECISION,
        reform("Điều 2.", {"before": 0.0}, space_before=Pt(0)),
        "II.6",
        "ít nhất 6 pt",
    ),
    "text too small": (DECISION, restyle(ARTICLE, size=12), "II.6", "cỡ chữ từ 13 đến 14"),
    "no end mark": (DECISION, reword("./.", "."), "II.6", "(./.)"),
    "TM. for the Chairman's own power": (
        DECISION,
        reword("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
        "Điều 13",
        "không ghi “TM.”",
    ),
    "KT without its point": (DECISION, reword("KT. ", "KT "), "II.7", "Ghi “KT.”"),
    "a rank before the name": (DECISION, reword("Lê Văn Mẫu", "TS. Lê Văn Mẫu"), "II.7", "học vị"),
    "minutes without a secretary": (MINUTES, reword("THƯ KÝ", "ỦY VIÊN"), "II.7", "THƯ KÝ"),
    "no Kính gửi": (SUBMISSION, drop("Kính gửi"), "II.9", "Kính gửi"),
    "Nơi nhận too large": (DECISION, restyle("Nơi nhận", size=14), "II.9", "cỡ chữ 12"),
    "recipient without its mark": (DECISION, reword("Như Điều 3;", "Như Điều 3"), "II.9", "(;)"),
    "no Lưu": (DECISION, reword("Lưu: VT", "Phòng VHXH"), "II.9", "Lưu: VT"),
    "margin too narrow": (
        DECISION,
        repage({"left": 20.0}, left_margin=Mm(20)),
        "I.3",
        "Lề trái đang là",
    ),
    "a blank left over": (DECISION, reword("Tặng Giấy", "{số_người} Giấy"), "Điều 12", "ô chưa"),
    "dots left over": (DECISION, reword("Tặng Giấy", "Tặng … Giấy"), "Điều 12", "(…) chưa điền"),
    "wrong capitals": (
        DECISION,
        reword("Tặng Giấy", "Ủy Ban Nhân Dân tặng Giấy"),
        "Phụ lục II",
        "viết hoa chưa đúng",
    ),
    "attached not in italics": (DECISION, restyle("(Kèm theo", italic=False), "III.1", "nghiêng"),
}
