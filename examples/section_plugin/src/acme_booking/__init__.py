"""A section type for Page Magic: what can be booked, and where."""

from acme_booking.booking import BOOKING

__all__ = ["BOOKING"]
