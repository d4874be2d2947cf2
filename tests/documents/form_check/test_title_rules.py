from app.documents.form_check.part import Part
from app.documents.form_check.seen import Align, Line, Piece
from app.documents.form_check.title_rules import title_rules
from app.rules.form_report import Severity


def line(text, *, bold=False, italic=False, **facts):
    return Line((Piece(text, "Tinos", 14, bold, italic),), **facts)


def said(kind, **components):
    return [each.sentence for each in title_rules(Part(kind, (), **components))]


def test_a_letter_needs_v_v():
    assert "V/v" in said("Công văn")[0]


def test_a_report_needs_title_and_subject():
    title = line("BÁO CÁO", bold=True, align=Align.CENTER)

    assert "Chưa có tên loại" in said("Báo cáo")[0]
    assert "chưa có trích yếu" in said("Báo cáo", title=title)[0]


def test_minutes_may_do_without_a_subject():
    assert said("Biên bản", title=line("BIÊN BẢN", bold=True, align=Align.CENTER)) == []


def test_the_last_basis_ends_with_a_full_stop():
    bases = (line("Căn cứ Luật A;", italic=True), line("Căn cứ Luật B;", italic=True))

    assert said("Biên bản", title=line("BIÊN BẢN", bold=True, align=Align.CENTER), bases=bases) == [
        "Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.)."
    ]


def test_a_law_with_its_number_is_only_noted():
    basis = line("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15.", italic=True)
    found = list(title_rules(Part("Giấy tờ nội bộ", (), bases=(basis,))))

    assert [each.severity for each in found] == [Severity.NOTE]
