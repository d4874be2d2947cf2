"""Mọi danh sách: the lists that the command line can show and write as Excel files."""

from app.services.record_list_given_out import GIVEN_OUT_LIST
from app.services.record_lists import RecordList
from app.services.record_lists_follow import FOLLOW_LISTS
from app.services.record_lists_movement import MOVEMENT_LISTS
from app.services.record_lists_units import UNIT_LISTS

RECORD_LISTS: dict[str, RecordList] = {
    each.word: each for each in (*FOLLOW_LISTS, *UNIT_LISTS, *MOVEMENT_LISTS, GIVEN_OUT_LIST)
}
