"""Checks what cme signs with other people's code, from the documents alone.

Standard input: {"line": ..., "key": base64} or {"credential": ...}. Prints "good" or "bad"."""
import base64
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def multibase(text):
    if text[0] != "z":
        raise ValueError("not base58btc")
    number = 0
    for digit in text[1:]:
        number = number * 58 + BASE58.index(digit)
    zeros = len(text[1:]) - len(text[1:].lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def canonical(value):
    """RFC 8785, for objects whose names are ASCII and that have no numbers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def line_is_good(line, key):
    unsigned, signature = line.encode().rsplit(b"|", 1)
    named = unsigned.rsplit(b"|", 1)[1].decode()
    if hashlib.blake2b(key, digest_size=32).hexdigest()[:8] != named:
        return False
    raw = base64.urlsafe_b64decode(signature + b"=" * (-len(signature) % 4))
    Ed25519PublicKey.from_public_bytes(key).verify(raw, unsigned)
    return True


def credential_is_good(document):
    proof = document.pop("proof")
    signature = multibase(proof.pop("proofValue"))
    issuer, key = proof["verificationMethod"].split("#")
    raw = multibase(key)
    if issuer != "did:key:" + key or issuer != document["issuer"]["id"] or raw[:2] != b"\xed\x01":
        return False
    if proof["cryptosuite"] != "eddsa-jcs-2022" or proof["@context"] != document["@context"]:
        return False
    hashes = b"".join(hashlib.sha256(canonical(part)).digest() for part in (proof, document))
    Ed25519PublicKey.from_public_bytes(raw[2:]).verify(signature, hashes)
    return True


def is_good(row):
    try:
        if "line" in row:
            return line_is_good(row["line"], base64.b64decode(row["key"]))
        return credential_is_good(json.loads(row["credential"]))
    except InvalidSignature:
        return False


print("good" if is_good(json.load(sys.stdin)) else "bad")
