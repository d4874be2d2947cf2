from pathlib import Path

import pytest

from app.commands.command import Answer, Command
from app.commands.words import in_vietnamese, read_words

GREET = Command(
    name="chao",
    help="chào một người",
    add_words=lambda parser: parser.add_argument("ten", metavar="TÊN", help="tên người"),
    run=lambda call: Answer(call.words.ten),
    examples=("chao Sao",),
)


def test_no_command_means_the_window():
    words = read_words((GREET,), ["--data", "so.db"])

    assert (words.command, words.data) == (None, Path("so.db"))


@pytest.mark.parametrize(
    "typed", [["--data", "so.db", "chao", "Sao"], ["chao", "Sao", "--data", "so.db"]]
)
def test_the_data_file_may_be_named_before_or_after_the_command(typed):
    words = read_words((GREET,), typed)

    assert (words.command, words.ten, words.data) == ("chao", "Sao", Path("so.db"))


def test_wrong_words_end_with_status_two_and_a_vietnamese_sentence(capsys):
    with pytest.raises(SystemExit) as ended:
        read_words((GREET,), ["chao"])

    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert said.err.splitlines() == [
        "Cách dùng: thuongninh chao [-h] [--json] TÊN",
        "Còn thiếu: TÊN.",
    ]


def test_help_is_vietnamese(capsys):
    with pytest.raises(SystemExit):
        read_words((GREET,), ["chao", "--help"])

    said = capsys.readouterr().out
    for english in ("usage", "options", "positional", "show this"):
        assert english not in said
    assert "Ví dụ:\n  thuongninh chao Sao" in said


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("unrecognized arguments: --x", "Không hiểu: --x."),
        (
            "argument LỆNH: invalid choice: 'x' (choose from 'a', 'b')",
            "Không có lệnh “x”. Có thể ghi: a, b.",
        ),
        (
            "argument DANH_SÁCH: invalid choice: 'nosuch' (choose from 'ideas', 'units')",
            "Không có danh sách “nosuch”. Có thể ghi: ideas, units.",
        ),
        (
            "argument --format: invalid choice: 'x' (choose from 'a', 'b')",
            "--format: không có lựa chọn 'x'. Có thể ghi: 'a', 'b'.",
        ),
        ("argument --year: invalid int value: 'x'", "--year: không hiểu giá trị 'x'."),
        ("argument --data: expected one argument", "--data: cần ghi thêm một giá trị."),
        ("something new", "something new"),
    ],
)
def test_the_errors_of_the_reader_are_said_in_vietnamese(english, vietnamese):
    assert in_vietnamese(english) == vietnamese
