import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.services import data_file
from tests.journeys.display import can_show, display

ROOT = Path(__file__).parents[2]
SECONDS = 180


@pytest.mark.journey
@pytest.mark.skipif(sys.platform != "linux" or not can_show(), reason="needs an X display or Xvfb")
def test_the_main_job_is_done_in_a_real_window_without_a_mouse(tmp_path):
    data_file.create(tmp_path / "thuongninh.db", lambda: datetime(2026, 6, 1, 8, 0)).close()

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
