"""What the program refuses about accounts, passwords and roles; part of the list in `errors`."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class NotYourDuty(Refusal):
    """The account that works here may not do this."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tài khoản {role} không làm được việc này ({duty}). Việc này của: {whose}. "
        "Hãy nhờ người có tài khoản đó, hoặc đăng nhập lại bằng tài khoản khác.",
    )


class WrongPassword(Refusal):
    """The password does not fit the account."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Mật khẩu chưa đúng. Hãy xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại."
    )


class WaitBeforeNext(Refusal):
    """Wrong passwords came one after the other; the next try has to wait."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Đã gõ sai mật khẩu {count} lần. Hãy đợi đến {until} rồi gõ lại, hoặc dùng mã khôi phục.",
    )


class WrongRecoveryCode(Refusal):
    """The recovery code is not the one that was printed last."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Mã khôi phục chưa đúng. Hãy gõ lại đúng từng chữ trên tờ giấy in lần gần nhất.",
    )


class SignInNeeded(Refusal):
    """The file has accounts, and nobody has signed in."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu có tài khoản. Hãy ghi thêm --user TÊN; mật khẩu gõ khi được hỏi, "
        "hoặc để trong tệp nêu ở --password-file.",
    )


class UnknownAccount(Refusal):
    """No open account has this name."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không có tài khoản “{name}” đang dùng. Các tài khoản: {known}."
    )


class LastAdmin(Refusal):
    """Without an administrator nobody could mind the accounts."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Phải còn ít nhất một tài khoản Quản trị đang dùng. "
        "Hãy giao vai trò Quản trị cho người khác trước.",
    )


class AdminFirst(Refusal):
    """The first account must be able to mind the others."""

    message = QT_TRANSLATE_NOOP("Refusal", "Tài khoản đầu tiên phải có vai trò Quản trị.")


class FileLocked(Refusal):
    """The data file is encrypted and no password was given yet that opens it."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} đã mã hóa. Hãy đăng nhập bằng tài khoản của tệp đó, hoặc dùng mã khôi phục.",
    )


class RingUnreadable(Refusal):
    """The file that holds the wrapped key is missing or damaged."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không đọc được tệp khóa {name} nằm cạnh tệp dữ liệu. Hãy chép tệp khóa cùng tên gốc "
        "từ thư mục sao-luu, đặt cạnh tệp dữ liệu rồi mở lại.",
    )


class CodeForAdmins(Refusal):
    """The recovery code opens the account of an administrator; others get a password from them."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Mã khôi phục chỉ đặt lại mật khẩu của tài khoản Quản trị. Tài khoản khác thì nhờ "
        "người quản trị đặt mật khẩu mới ở Hệ thống, thẻ Tài khoản.",
    )


class PlainFirst(Refusal):
    """An encrypted file needs an account: somebody's password opens it."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp dữ liệu đang mã hóa nên phải có tài khoản. Hãy bỏ mã hóa trước."
    )
