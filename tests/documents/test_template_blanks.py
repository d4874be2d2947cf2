from app.documents import award_decision, minutes, submission
from app.documents.template_blanks import BLANKS, Lines, example_of, values_of
from tests.documents import samples


def test_a_decision_gives_every_part_by_its_name():
    sheet = award_decision.lay_out(samples.award_decision())

    values = values_of(sheet)

    assert set(values) == {blank.name for blank in BLANKS}
    assert values["co_quan"] == "ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH"
    assert values["ten_loai"] == "QUYẾT ĐỊNH"
    assert values["trich_yeu"].startswith("Về việc tặng Giấy khen")
    assert values["tham_quyen"] == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH"
    assert values["can_cu"][0].startswith("Căn cứ Luật Tổ chức chính quyền địa phương")
    assert any(text.startswith("Điều 1. ") for text in values["noi_dung"])
    assert values["noi_nhan"][0] == "Như Điều 3"
    assert values["bang"][0]["cot_1"] == "1"
    assert values["dong_cong"].startswith("Tổng cộng: ")
    assert values["nguoi_ky"]


def test_a_paper_of_the_unit_names_both_agencies():
    values = values_of(submission.lay_out(samples.submission()))

    assert values["co_quan_cap_tren"] == "UBND XÃ THƯỢNG NINH"
    assert values["co_quan"] == "PHÒNG VĂN HÓA - XÃ HỘI"
    assert values["kinh_gui"].startswith("Chủ tịch")


def test_minutes_have_no_place_and_day():
    values = values_of(minutes.lay_out(samples.minutes()))

    assert values["dia_danh"] == ""
    assert values["ten_loai"] == "BIÊN BẢN"
    assert values["noi_dung"]


def test_lines_stand_one_below_the_other():
    assert str(Lines(("một", "hai"))) == "một\nhai"
    assert example_of(Lines(("một", "hai"))) == "một"
    assert example_of([{"cot_1": "1", "cot_2": "Vi Thị Mai", "cot_3": ""}]) == "1 | Vi Thị Mai"
    assert example_of("2026") == "2026"
