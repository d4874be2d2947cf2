"""Mật khẩu: kept only as an Argon2id hash (RFC 9106, the second recommended set of parameters)."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


def hashed(password: str) -> str:
    """Return the hash of a password, with its salt and parameters in it."""
    return _HASHER.hash(password)


def fits(password_hash: str, password: str) -> bool:
    """Tell whether a password is the one that was hashed."""
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def out_of_date(password_hash: str) -> bool:
    """Tell whether a hash was made with parameters that are not today's."""
    return _HASHER.check_needs_rehash(password_hash)
