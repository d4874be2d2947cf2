"""Tên cột của sổ ý tưởng: the columns of the full register, written out and read back unchanged.

A row is an author: the columns of the idea stand in every row of its authors. A cell that holds
the mask of `rules.masking` says nothing about the record and is passed over when it is read.
"""

from collections.abc import Mapping

NUMBER, STATE = "number", "state"

REGISTER_TITLES: Mapping[str, str] = {
    "Số tiếp nhận": NUMBER,
    "Trạng thái": STATE,
}
"""Title → what only the register knows: "YT-2026-0012" finds the record, the state is not read."""

IDEA_TITLES: Mapping[str, str] = {
    "Ngày tiếp nhận": "received_on",
    "Hình thức tiếp nhận": "source",
    "Tên ý tưởng": "title",
    "Đơn vị của ý tưởng": "unit_id",
    "Đối tượng tham gia": "group_code",
    "Lĩnh vực": "field_codes",
    "Hiện trạng, vấn đề": "situation",
    "Nội dung ý tưởng": "content",
    "Điểm mới": "novelty",
    "Nơi áp dụng, nhân rộng": "reach",
    "Hiệu quả kinh tế": "effect_economic",
    "Hiệu quả xã hội": "effect_social",
    "Điều kiện thực hiện": "conditions",
    "Mong muốn hỗ trợ": "support_wanted",
    "Phần cần giữ kín": "confidential_parts",
    "Cách công bố": "publication",
    "Hẹn trả lời": "answer_due",
    "Người thu thập": "collector_name",
    "Người nhập phiếu": "entered_by",
}
"""Title → field of IdeaDraft. Units, groups and fields stand by their names, several fields with
"; " between them, the main one first; source and publication by their labels; days as dates."""

AUTHOR_TITLES: Mapping[str, str] = {
    "Họ tên tác giả": "name",
    "Loại tác giả": "kind",
    "Tỷ lệ đóng góp (%)": "share",
    "Ngày sinh": "birth_date",
    "Giới tính": "gender",
    "Chức vụ, nghề": "job_title",
    "Đơn vị của tác giả": "unit_id",
    "Địa chỉ": "address",
    "Số điện thoại": "phone",
    "Thư điện tử": "email",
    "Số định danh": "national_id",
    "Người dưới 16 tuổi đồng ý công bố tên": "child_consents",
    "Người đại diện đồng ý công bố tên": "guardian_consents",
}
"""Title → field of AuthorDraft; the share is a number of percent, a consent "Có" or empty."""

LIST_MARK = "; "
YES = "Có"
