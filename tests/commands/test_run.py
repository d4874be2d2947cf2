import json
import logging
import os
from argparse import Namespace
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.commands.command import Answer, Command
from app.commands.run import json_text, run_command
from app.rules.errors import InvalidForm, NotFound, say
from app.services import settings
from app.services.one_writer import OneWriter


def command(run):
    return Command("thu", "thử", lambda parser: None, run)


def words(data=None, json=False):
    return Namespace(command="thu", data=data, json=json)


def refuse(_call):
    raise NotFound(what="ý tưởng số 7")


def refuse_boxes(_call):
    raise InvalidForm({"title": say("Chưa ghi tên.")})


def fail(_call):
    raise RuntimeError("broken 0912345678")


def test_a_done_command_speaks_to_a_person(capsys):
    status = run_command((command(lambda call: Answer([1], ("Xong.",))),), words())

    assert (status, *capsys.readouterr()) == (0, "Xong.\n", "")


@pytest.mark.parametrize(("good", "status", "sentences"), [(True, 0, ""), (False, 1, "Hỏng.\n")])
def test_with_json_only_the_result_is_on_stdout(capsys, good, status, sentences):
    answer = Answer([1], ("Hỏng.",), good=good)

    ended = run_command((command(lambda call: answer),), words(json=True))

    said = capsys.readouterr()
    assert (ended, json.loads(said.out), said.err) == (status, [1], sentences)


def test_an_answer_that_is_not_good_ends_with_status_one(capsys):
    assert run_command((command(lambda call: Answer([], ("Có lỗi.",), good=False)),), words()) == 1


@pytest.mark.parametrize(
    ("run", "sentences"),
    [
        (refuse, "Không tìm thấy ý tưởng số 7. Hãy kiểm tra lại.\n"),
        (
            refuse_boxes,
            (
                "Có 1 chỗ chưa đúng. Hãy sửa theo lời nhắc ở từng ô rồi lưu lại.\n"
                "- title: Chưa ghi tên.\n"
            ),
        ),
    ],
)
def test_a_refusal_ends_with_status_one_and_its_sentence(capsys, run, sentences):
    assert (run_command((command(run),), words()), *capsys.readouterr()) == (1, "", sentences)


def test_a_defect_ends_with_status_three_one_sentence_and_a_log(capsys, caplog):
    with caplog.at_level(logging.ERROR, "app"):
        status = run_command((command(fail),), words())

    said = capsys.readouterr()
    assert (status, said.out) == (3, "")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert "thuongninh.log" in said.err
    assert "broken" in caplog.text


def test_a_stop_ends_quietly(capsys):
    def stop(_call):
        raise KeyboardInterrupt

    assert run_command((command(stop),), words()) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_the_file_is_opened_on_demand_and_closed(data_path, capsys):
    seen = []

    def look(call):
        data = call.open_file()
        seen.append(data.do(settings.value, "office.place", call.today))
        return Answer(seen, tuple(seen))

    assert run_command((command(look),), words(data=data_path)) == 0
    assert capsys.readouterr().out == "Thượng Ninh\n"


def test_a_missing_file_is_a_refusal(tmp_path, capsys):
    status = run_command(
        (command(lambda call: Answer(call.open_file())),), words(data=tmp_path / "x.db")
    )

    assert (status, capsys.readouterr().err) == (
        1,
        "Không có tệp dữ liệu x.db. Hãy kiểm tra lại nơi lưu tệp.\n",
    )


def test_everything_a_command_answers_can_be_written_as_json():
    @dataclass
    class Line:
        on: date
        mean: Decimal
        whole: Decimal
        path: Path
        parts: frozenset[int]

    line = Line(
        date(2026, 7, 1), Decimal("82.50"), Decimal("4.00"), Path("a.db"), frozenset({2, 1})
    )

    assert json.loads(json_text([line])) == [
        {"on": "2026-07-01", "mean": 82.5, "whole": 4, "path": "a.db", "parts": [1, 2]}
    ]
    with pytest.raises(TypeError):
        json_text(object())


def test_a_reader_that_has_seen_enough_is_no_defect(monkeypatch):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as closed:
        monkeypatch.setattr("sys.stdout", closed)
        answer = Answer([], ("Dòng",) * 5)

        assert run_command((command(lambda call: answer),), words()) == 0


def test_a_file_that_is_open_in_the_window_is_not_written(data_path, capsys):
    def write(call):
        call.open_to_write()
        return Answer([])

    window = OneWriter(data_path, datetime(2026, 11, 24, 8, 30))

    assert run_command((command(write),), words(data_path)) == 1
    assert "đang mở ở" in capsys.readouterr().err
    window.close()
    assert run_command((command(write),), words(data_path)) == 0
    OneWriter(data_path, datetime(2026, 11, 24, 8, 30)).close()  # the command let go of it


def test_a_look_needs_no_right_to_write(data_path):
    window = OneWriter(data_path, datetime(2026, 11, 24, 8, 30))

    status = run_command(
        (command(lambda call: Answer([str(call.open_file().path)])),), words(data_path)
    )

    assert status == 0
    window.close()
