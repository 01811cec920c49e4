"""The web pages beside the talk: the front, the staff's rooms, people's own pages."""

from __future__ import annotations

from fastapi import APIRouter

from console.admin import admin_routes
from console.desk import Desk
from console.groups import group_routes
from console.invite import invite_routes
from console.mini_app import mini_app_routes
from console.own import own_routes
from console.person import person_routes
from console.sandbox import sandbox_routes
from console.sign_in import sign_in_routes


def console_routes(desk: Desk) -> APIRouter:
    """Everything behind the sign-in, room by room."""
    router = APIRouter(include_in_schema=False)
    rooms = (
        sign_in_routes, group_routes, invite_routes, person_routes, own_routes,
        mini_app_routes, admin_routes, sandbox_routes,
    )  # fmt: skip
    for routes in rooms:
        router.include_router(routes(desk))
    return router
