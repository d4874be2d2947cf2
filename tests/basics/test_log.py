import pytest

from app.basics.log import LOG_FILE_NAME, log, masked, start_log, stop_log


@pytest.fixture
def log_file(tmp_path):
    handler = start_log(tmp_path / "log")
    yield tmp_path / "log" / LOG_FILE_NAME
    stop_log(handler)


def test_numbers_and_addresses_of_people_never_reach_the_log(log_file):
    log.info("Gọi 0912 345 678, CCCD 038090001234, thư an.nguyen@vidu.vn, ý tưởng 12")

    line = log_file.read_text(encoding="utf-8")
    assert line.endswith("app: Gọi [số], CCCD [số], thư [thư], ý tưởng 12\n")


def test_the_text_of_an_error_is_masked_too(log_file):
    try:
        raise ValueError("038090001234")
    except ValueError:
        log.exception("Lỗi")

    assert "038090001234" not in log_file.read_text(encoding="utf-8")
    assert "ValueError: [số]" in log_file.read_text(encoding="utf-8")


def test_short_numbers_stay_readable():
    assert masked("25 điểm, 05/QĐ-UBND, năm 2026") == "25 điểm, 05/QĐ-UBND, năm 2026"


def test_the_program_runs_without_a_log_where_none_can_be_written(tmp_path):
    (tmp_path / "tep").write_text("", encoding="utf-8")

    handler = start_log(tmp_path / "tep" / "log")

    assert handler is None
    stop_log(handler)
