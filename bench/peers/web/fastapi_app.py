"""The FastAPI peer: plain SQL on one SQLite connection per thread, and a Jinja template."""

import sqlite3
import threading

import jinja2
import settings
from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, PlainTextResponse
from pydantic import BaseModel

application = FastAPI()
pages = jinja2.Environment(
    loader=jinja2.FileSystemLoader(settings.TEMPLATES), autoescape=True)
relationship_page = pages.get_template("relationship.html")
of_this_thread = threading.local()


class Ask(BaseModel):
    relationship_id: int
    session_id: int
    theme_id: int
    title: str
    body: str
    value_per_year: float


def database():
    if not hasattr(of_this_thread, "connection"):
        connection = sqlite3.connect(
            settings.DATABASE, isolation_level=None, cached_statements=256)
        connection.row_factory = sqlite3.Row
        for pragma in settings.PRAGMAS:
            connection.execute(pragma)
        of_this_thread.connection = connection
    return of_this_thread.connection


def rows(statement, *values):
    return [dict(row) for row in database().execute(statement, values)]


def load(relationship_id):
    found = rows(
        "SELECT id, customer, segment, owner, purchases FROM relationship WHERE id = ?",
        relationship_id)
    if not found:
        raise HTTPException(404)
    sessions = rows(
        "SELECT id, held_on, facilitator, dvp, purchases, alignment FROM session"
        " WHERE relationship_id = ? ORDER BY held_on", relationship_id)
    scores = rows(
        "SELECT attribute, customer, supplier, value FROM score WHERE session_id = ?"
        " ORDER BY customer DESC", sessions[-1]["id"])
    return found[0] | {"sessions": sessions, "scores": scores}


@application.get("/health", response_class=PlainTextResponse)
async def health():
    return "ok"


@application.get("/api/relationships/{relationship_id}")
async def relationship(relationship_id: int):
    return load(relationship_id)


@application.get("/relationships/{relationship_id}", response_class=HTMLResponse)
async def show_relationship(relationship_id: int):
    return relationship_page.render(relationship=load(relationship_id))


@application.post("/api/asks", status_code=201)
async def add_ask(ask: Ask):
    cursor = database().execute(
        "INSERT INTO ask (relationship_id, session_id, theme_id, title, body, value_per_year,"
        " status, created_at) VALUES (?, ?, ?, ?, ?, ?, 'new', ?)",
        (*ask.model_dump().values(), settings.CREATED_AT))
    return {"id": cursor.lastrowid}
