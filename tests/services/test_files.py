"""Bytes reach the disk whole."""

from pathlib import Path

from app.services.files import write


def test_a_file_is_written_whole_over_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "phiếu.pdf"
    target.write_bytes(b"cu")

    write(target, b"moi")

    assert target.read_bytes() == b"moi"
    assert list(tmp_path.iterdir()) == [target]
