import json
import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.rules.session import Role
from app.services import councils, data_file, sessions
from app.services.councils import CouncilDraft, MemberDraft
from app.services.sessions import SessionDraft
from tests.journeys.display import can_show, display

ROOT = Path(__file__).parents[2]
SECONDS = 180


def prepare(path):
    """An office with a council that is to meet: what stands before the journey begins."""
    made = data_file.create(path, lambda: datetime(2026, 6, 1, 8, 0))
    members = (
        MemberDraft(name="Đỗ Quang Vinh", role=Role.CHAIR),
        MemberDraft(name="Trịnh Thị Hòa", role=Role.SECRETARY),
        MemberDraft(name="Nguyễn Đức Tám"),
    )
    council = made.do(
        councils.save_council,
        CouncilDraft("Hội đồng đánh giá ý tưởng", "88/QĐ-UBND", date(2026, 7, 30), members),
    )
    held_on = date(2026, 8, 20)
    made.do(sessions.create_session, SessionDraft(council, "Phiên họp thứ nhất", held_on))
    made.close()


@pytest.mark.journey
@pytest.mark.skipif(sys.platform != "linux" or not can_show(), reason="needs an X display or Xvfb")
def test_the_main_job_is_done_in_a_real_window_without_a_mouse(tmp_path):
    prepare(tmp_path / "thuongninh.db")

    with display() as name:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.journeys.by_keyboard", str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    assert ran.returncode == 0, ran.stderr
    came = json.loads(ran.stdout)
    assert came["idea"] == "YT-2026-0001"
    assert came["clerk"] == "Lê Thị Sao"
    assert came["outcome"] == "Đạt"
    words = " ".join(page.extract_text() for page in PdfReader(came["decision"]).pages)
    assert "QUYẾT ĐỊNH" in words
    assert "Bùi Thị Đượm" in words
    assert "Bảy trăm sáu mươi nghìn đồng" in words
