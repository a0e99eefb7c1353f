"""The second program that the tests of mail ask: it reads mails, and plays a mail server.

    mail.py read            reads mails in base64, one a line, and writes what is in each as JSON
    mail.py serve SETTINGS  serves until its input closes; writes its port, then each mail
"""

import asyncio
import base64
import email
import email.policy
import email.utils
import json
import logging
import re
import ssl
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from email.header import decode_header, make_header

# It is asked on purpose for a login without STARTTLS, where TLS began at once.
warnings.simplefilter("ignore")
logging.disable(logging.WARNING)


def say(facts):
    print(json.dumps(facts), flush=True)


def mailboxes(content, header):
    """Names and addresses; read the older way, as Python 3.11 parts the words of a long name."""
    mail = email.message_from_bytes(content)
    pairs = email.utils.getaddresses(mail.get_all(header, []))
    return [[str(make_header(decode_header(name))), address] for name, address in pairs]


def file(part, defects):
    """A file that goes with a mail; what is wrong with its part is added to the defects."""
    defects += [repr(defect) for defect in part.defects]
    for name, header in part.items():
        defects += [f"{name}: {defect!r}" for defect in header.defects]
    return {
        "name": part.get_filename(),
        "plainName": part["Content-Type"].params.get("name", ""),
        "type": part.get_content_type(),
        "content": base64.b64encode(part.get_content()).decode(),
    }


def facts(content):
    """What a mail says, and everything in it that a standard does not allow."""
    mail = email.message_from_bytes(content, policy=email.policy.default)
    defects = [repr(defect) for defect in mail.defects]
    for name, header in mail.items():
        defects += [f"{name}: {defect!r}" for defect in header.defects]
    if re.search(rb"[^\r]\n|\r[^\n]|[^\x00-\x7f]|\x00", content):
        defects.append("a bare line break or a byte outside ASCII")
    return {
        "headers": [name for name, _ in mail.items()],
        "sender": mailboxes(content, "From"),
        "recipient": mailboxes(content, "To"),
        "subject": str(mail["Subject"]),
        "date": mail["Date"].datetime.isoformat(),
        "id": str(mail["Message-ID"]),
        "automatic": str(mail["Auto-Submitted"]),
        "text": mail.get_body().get_content().replace("\r\n", "\n"),
        "files": [file(part, defects) for part in mail.iter_attachments()],
        "longestLine": max(len(line) for line in content.split(b"\r\n")),
        "defects": defects,
    }


class Handler:
    """Gives the answers that the settings list, one each time, and takes the mail after those."""

    def __init__(self, settings):
        self.speaker = ThreadPoolExecutor(max_workers=1)
        self.pause = settings.get("secondsBeforeAnswer", 0)
        self.answers = {verb: list(settings.get(verb, [])) for verb in ("mail", "rcpt", "data")}

    def answer(self, verb):
        return self.answers[verb].pop(0) if self.answers[verb] else None

    async def handle_MAIL(self, server, session, envelope, address, options):
        answer = self.answer("mail")
        if answer is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self.answer("rcpt")
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = facts(envelope.content)
        answer = self.answer("data")
        if answer:
            quoted = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", mail["text"])
            return answer.replace("QUOTED", quoted.group() if quoted else "")
        # Beside the answer: whoever sends reads what is said only after it.
        self.speaker.submit(say, {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "user": session.auth_data,
            "isProtected": server.transport.get_extra_info("sslcontext") is not None,
            "mail": mail,
        })
        await asyncio.sleep(self.pause)
        return "250 OK"


def protocol(settings, context, handler):
    from aiosmtpd.smtp import SMTP, AuthResult

    def authenticator(server, session, envelope, mechanism, data):
        isRight = [data.login.decode(), data.password.decode()] == settings.get("login")
        return AuthResult(success=isRight, handled=isRight, auth_data=data.login.decode())

    isStartTLS = settings["protection"] == "startTLS"
    return lambda: SMTP(
        handler, hostname="localhost", tls_context=context if isStartTLS else None,
        require_starttls=isStartTLS, auth_require_tls=isStartTLS,
        auth_required="login" in settings, authenticator=authenticator)


class Raw(asyncio.Protocol):
    """Says one thing, or nothing, and waits."""

    def __init__(self, greeting):
        self.greeting = greeting

    def connection_made(self, transport):
        if self.greeting:
            transport.write(self.greeting.encode() + b"\r\n")


async def serve(settings):
    context = None
    if "certificate" in settings:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings["certificate"], settings["key"])
    if "greeting" in settings:
        make = lambda: Raw(settings["greeting"])
    else:
        make = protocol(settings, context, Handler(settings))
    server = await asyncio.get_running_loop().create_server(
        make, "127.0.0.1", settings.get("port", 0),
        ssl=context if settings["protection"] == "tls" else None)
    say({"port": server.sockets[0].getsockname()[1]})
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if sys.argv[1] == "read":
    for line in sys.stdin:
        say(facts(base64.b64decode(line)))
else:
    asyncio.run(serve(json.loads(sys.argv[2])))
