"""What can go wrong when a language model is asked.

::

    AdapterError
    └── ModelError
        ├── RateLimited           too many requests or tokens; ``retry_after`` where the provider said
        ├── Overloaded            the provider has no capacity, also in mid-stream
        ├── ModelTimeout          nothing came in time
        ├── Unreachable           no connection, or it broke
        ├── Unavailable           it failed so often that it is left alone for a while
        ├── ServerFailed          the provider failed
        ├── IncompleteStream      the stream ended without saying that it is complete
        ├── AuthenticationFailed  the key is wrong or may not do this
        ├── OutOfCredit           the account has nothing left; waiting does not help
        ├── BadRequest            the provider refuses the request as it is
        │   ├── SchemaRejected    it cannot work with the schema: step down the ladder
        │   ├── ContextTooLong    the request does not fit the model
        │   └── UnknownModel      there is no such model
        ├── InvalidReply          what came is not what the provider's protocol says
        ├── Truncated             the answer is longer than allowed
        └── Refused               the model or a filter declined
"""

from __future__ import annotations

from pagemagic.kernel.errors import AdapterError

PORT = "model"


class ModelError(AdapterError):
    """A language model could not do what it was asked."""

    can_retry = False
    """Whether the same request may succeed later."""
    cure = "try again later, or use another model"
    """What to do about it."""

    def __init__(
        self,
        message: str,
        *,
        adapter: str,
        code: str = "",
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            port=PORT,
            adapter=adapter,
            code=code,
            request_id=request_id,
            retryable=self.can_retry,
            retry_after=retry_after,
        )


class RateLimited(ModelError):
    """Too many requests or tokens in a while; ``retry_after`` says how long to wait, where the provider said it."""

    can_retry = True


class Overloaded(ModelError):
    """The provider has no capacity at the moment; this can also end a stream that began well."""

    can_retry = True


class ModelTimeout(ModelError):
    """The answer was not complete within the request's ``timeout``."""

    can_retry = True


class Unreachable(ModelError):
    """There is no connection to the provider, or it broke."""

    can_retry = True
    cure = "check the address and the network, and whether the server runs"
    NEVER_SENT = "not_connected"
    """The ``code`` where nothing was sent, so nothing can have been charged."""


class Unavailable(ModelError):
    """The model failed so often that it was not asked; ``retry_after`` says when it will be tried again."""

    can_retry = True


class ServerFailed(ModelError):
    """The provider failed on its side."""

    can_retry = True


class IncompleteStream(ModelError):
    """The stream ended without the event that says it is complete: what came may be half of it."""

    can_retry = True


class AuthenticationFailed(ModelError):
    """The key is missing, wrong, or may not use this model."""

    cure = "check the key and what it may use"


class OutOfCredit(ModelError):
    """The account has no credit or quota left; the same request fails until somebody pays."""

    cure = "add credit to the account, or use another model"


class BadRequest(ModelError):
    """The provider refuses the request as it is."""

    cure = "use another model; if it happens with all of a provider's, the adapter is out of date"


class SchemaRejected(BadRequest):
    """The provider cannot work with the schema: unsupported, too large or too deep."""


class ContextTooLong(BadRequest):
    """The request is longer than the model can read."""

    cure = "shorten the brief, or use a model that reads more"


class UnknownModel(BadRequest):
    """The provider has no model of this name."""

    cure = "look the name up in the provider's list of models"


class InvalidReply(ModelError):
    """What came is not what the provider's protocol says: not JSON, or events that contradict each other."""

    can_retry = True


class Truncated(ModelError):
    """The answer ended because it reached ``max_tokens``, or the end of what the model can hold."""


class Refused(ModelError):
    """The model, or a filter beside it, declined. ``code`` is the provider's category where it gave one."""

    cure = "change the brief, or use another model"
