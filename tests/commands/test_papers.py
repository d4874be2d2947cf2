from argparse import ArgumentParser
from datetime import datetime

import pytest

from app.commands import papers
from app.commands.command import Answer, Call
from app.rules.errors import NotFound, UnknownKind
from app.services import awards
from app.services.paper_catalogue import CATALOGUE
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

NOW = datetime(2026, 7, 21, 9, 0)


@pytest.fixture
def meeting(data_file):
    meeting = data_file.do(a_closed_session)
    decision = data_file.do(a_draft, meeting, data_file.do(some_nominations, meeting))
    data_file.do(awards.issue_decision, decision, 12, NOW.date())
    return meeting


@pytest.fixture
def run(data_file):
    commands = {each.name: each for each in papers.COMMANDS}

    def done(name: str, *words: object) -> Answer:
        parser = ArgumentParser()
        commands[name].add_words(parser)
        return commands[name].run(
            Call(parser.parse_args([*map(str, words)]), NOW, lambda: data_file)
        )

    return done


def test_without_a_kind_the_kinds_are_listed(run):
    answer = run("document")

    assert {each["kind"]: each["of"] for each in answer.data} == {
        name: kind.of for name, kind in CATALOGUE.items()
    }
    assert len(answer.lines) == 1 + len(CATALOGUE)


@pytest.mark.parametrize(
    ("kind", "of", "record"),
    [
        ("receipt", "--idea", "YT-2026-0001"),
        ("receipt", "--idea", "1"),
        ("score_sheet_blank", "--session", 1),
        ("score_sheet", "--session", 1),
        ("score_summary", "--session", 1),
        ("minutes", "--session", 1),
        ("submission", "--session", 1),
        ("award_decision", "--decision", "12"),
        ("award_decision", "--decision", "12/2026"),
        ("award_decision", "--decision", "12/QĐ-UBND"),
    ],
)
def test_each_kind_is_written_as_word_and_pdf(run, meeting, tmp_path, kind, of, record):
    answer = run("document", kind, of, record, "--out", tmp_path / "ra")

    made = sorted((tmp_path / "ra").iterdir())
    assert [path.suffix for path in made] == [".docx", ".pdf"]
    assert sorted(answer.data["files"]) == [str(path) for path in made]
    assert made[1].read_bytes().startswith(b"%PDF")


def test_words_that_mean_nothing_are_refused(run, meeting, tmp_path):
    with pytest.raises(UnknownKind):
        run("document", "poem")
    with pytest.raises(UnknownKind):
        run("document", "minutes", "--session", 1, "--out", tmp_path, "--format", "odt")
    for number in ("99", "mười hai"):
        with pytest.raises(NotFound):
            run("document", "award_decision", "--decision", number, "--out", tmp_path)


def test_a_missing_word_ends_with_the_status_for_wrong_words(run, capsys):
    with pytest.raises(SystemExit) as ended:
        run("document", "minutes")

    assert ended.value.code == 2
    assert "Còn thiếu: --session, --out." in capsys.readouterr().err


def test_the_dossier_is_written_whole(run, meeting, tmp_path):
    answer = run("dossier", "--session", meeting, "--out", tmp_path / "ho-so")

    assert "00-toan-bo-ho-so.pdf" in answer.data["files"][0]
    assert "08-quyet-dinh-khen-thuong-12-qd-ubnd.pdf" in {
        path.name for path in (tmp_path / "ho-so").iterdir()
    }


def test_what_the_dossier_lacks_is_said(run, data_file, tmp_path):
    bare = data_file.do(a_closed_session)

    answer = run("dossier", "--session", bare, "--out", tmp_path, "--format", "pdf")

    assert any(line.startswith("Chưa lập được Quyết định khen thưởng:") for line in answer.lines)
    assert len(answer.data["left_out"]) >= 3
