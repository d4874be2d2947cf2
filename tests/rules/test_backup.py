"""Which backups are kept, and what their names tell."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.backup import BackupName, BackupReason, to_keep

NOW = datetime(2026, 11, 24, 8, 30)
MOMENTS = st.datetimes(datetime(2026, 6, 1), datetime(2030, 12, 31))


def days_ago(*days):
    return {NOW - timedelta(days=each) for each in days}


@given(
    st.sampled_from(["thuongninh", "so y-tuong 2026-1", "Xã Thượng Ninh"]),
    MOMENTS,
    st.sampled_from(BackupReason),
)
def test_a_name_is_read_back(stem, at, reason):
    name = BackupName(stem, at.replace(microsecond=0), reason)

    assert BackupName.read(name.file_name) == name


@pytest.mark.parametrize(
    "name",
    [
        "thuongninh.db",
        "thuongninh-20261124-083000.db",
        "thuongninh-20261324-083000-hang-ngay.db",
        "thuongninh-20261124-083000-khac.db",
        "thuongninh-20261124-083000-hang-ngay.db.dang-ghi",
    ],
)
def test_other_files_are_no_backups(name):
    assert BackupName.read(name) is None


def test_a_year_of_daily_backups_becomes_a_week_four_weeks_and_the_months():
    daily = {NOW - timedelta(days=n) for n in range(365)}

    kept = to_keep(daily, NOW)

    assert days_ago(*range(7)) <= kept
    assert len({at.isocalendar()[:2] for at in kept if at > NOW - timedelta(weeks=4)}) >= 4
    assert {(at.year, at.month) for at in kept} == {(at.year, at.month) for at in daily}
    assert len(kept) <= 7 + 4 + 13


def test_the_newest_of_every_year_stays_for_good():
    old = {datetime(year, month, 5) for year in (2026, 2027, 2028) for month in range(1, 13)}

    kept = to_keep(old, datetime(2035, 1, 1))

    assert kept == {datetime(year, 12, 5) for year in (2026, 2027, 2028)}


def test_backups_from_before_the_clock_was_set_back_stay():
    future = NOW + timedelta(days=400)

    assert future in to_keep({NOW, future, *days_ago(1, 2)}, NOW)


@given(st.sets(MOMENTS, max_size=60), MOMENTS)
def test_the_schedule_never_leaves_the_office_without_a_backup(moments, now):
    kept = to_keep(moments, now)

    assert kept <= moments
    if moments:
        assert max(moments) in kept
    assert {at.year for at in kept} == {at.year for at in moments}
    assert {at for at in moments if now - at < timedelta(days=7)} <= kept


@given(st.sets(MOMENTS, min_size=1, max_size=40), MOMENTS)
def test_dropping_twice_drops_nothing_more(moments, now):
    once = to_keep(moments, now)

    assert to_keep(once, now) == once
