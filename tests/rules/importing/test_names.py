"""Names are found whole, by their end when it is alone, under a sender's own words."""

from app.rules.importing.names import Names

UNITS = {1: "Thôn Vân Hòa", 2: "Thôn Nà Pha", 3: "Trường Tiểu học Nà Pha"}


def units():
    return Names.of([*UNITS.items(), (2, "Bản Pha")], UNITS)


def test_names_are_found_without_marks_and_signs():
    assert units().find("thon van hoa") == 1
    assert units().find("THÔN  VÂN-HÒA") == 1
    assert units().find("Bản Pha") == 2


def test_an_end_that_stands_for_one_name_alone():
    assert units().find("Vân Hòa") == 1
    assert units().find("Nà Pha") is None
    assert units().find("hòa") is None


def test_a_senders_own_names_go_first():
    assert units().known_as({"xom tren": 3}).find("Xóm Trên") == 3


def test_the_nearest_name():
    assert units().nearest("Thôn Vân Hoà 2") == "Thôn Vân Hòa"
    assert units().nearest("Sao Hỏa") == ""


def test_nothing_is_nobody():
    assert units().find(" - ") is None
