from argparse import ArgumentParser
from dataclasses import replace
from datetime import datetime

import pytest

from app.commands import check_document
from app.commands.all_commands import COMMANDS
from app.commands.command import Answer, Call
from app.documents import award_decision, word
from tests.documents import samples

NOW = datetime(2026, 7, 21, 9, 0)


def run(path) -> Answer:
    (command,) = check_document.COMMANDS
    parser = ArgumentParser()
    command.add_words(parser)
    return command.run(Call(parser.parse_args([str(path)]), NOW, lambda: pytest.fail("no data")))


@pytest.fixture
def saved(tmp_path):
    def write(facts):
        path = tmp_path / "quyet-dinh.docx"
        path.write_bytes(word.write(award_decision.lay_out(facts)))
        return path

    return write


def test_a_good_document_is_called_good(saved):
    answer = run(saved(samples.award_decision()))

    assert answer.good
    assert answer.lines == ("quyet-dinh.docx (Quyết định): đúng thể thức.",)


def test_what_is_open_does_not_fail(saved):
    facts = samples.award_decision()

    answer = run(saved(replace(facts, issue=replace(facts.issue, number=None))))

    assert answer.good
    assert answer.lines[0] == "quyet-dinh.docx (Quyết định): đúng thể thức, 1 lưu ý."


def test_a_broken_rule_is_said_with_its_place_and_article(saved):
    facts = samples.award_decision()

    answer = run(saved(replace(facts, recipients=("Như Điều 3",))))

    assert not answer.good
    assert answer.data["findings"][0]["severity"] == "error"
    assert answer.lines[1].startswith("- Sai | dòng “- Như Điều 3.”: Dòng nơi nhận cuối cùng")
    assert answer.lines[1].endswith("mục II.9]")


def test_the_command_is_among_the_commands():
    assert check_document.COMMANDS[0] in COMMANDS
