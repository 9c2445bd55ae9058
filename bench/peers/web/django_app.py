"""The Django peer: its ORM and its templates, without sessions, forms or other middleware."""

import json

import django
import settings as peer
from django.conf import settings

settings.configure(
    DEBUG=False, SECRET_KEY="bench", ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__,
    INSTALLED_APPS=[], MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    DATABASES={"default": {
        "ENGINE": "django.db.backends.sqlite3", "NAME": peer.DATABASE, "CONN_MAX_AGE": None,
        "OPTIONS": {"init_command": ";".join(peer.PRAGMAS)}}},
    TEMPLATES=[{
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [peer.TEMPLATES]}])
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402  Django must be set up first
from django.db import models  # noqa: E402
from django.http import Http404, HttpResponse, JsonResponse  # noqa: E402
from django.shortcuts import render  # noqa: E402
from django.urls import path  # noqa: E402
from django.views.decorators.http import require_POST  # noqa: E402

ASK_FIELDS = ("relationship_id", "session_id", "theme_id", "title", "body", "value_per_year")


class Relationship(models.Model):
    customer = models.TextField()
    segment = models.TextField()
    owner = models.TextField()
    purchases = models.FloatField()

    class Meta:
        app_label, db_table, managed = "peer", "relationship", False


class Session(models.Model):
    relationship = models.ForeignKey(Relationship, models.CASCADE)
    held_on = models.TextField()
    facilitator = models.TextField()
    dvp = models.FloatField()
    purchases = models.FloatField()
    alignment = models.FloatField()

    class Meta:
        app_label, db_table, managed = "peer", "session", False


class Score(models.Model):
    session_id = models.IntegerField(primary_key=True)
    attribute = models.TextField()
    customer = models.IntegerField()
    supplier = models.IntegerField()
    value = models.FloatField()

    class Meta:
        app_label, db_table, managed = "peer", "score", False


class Ask(models.Model):
    relationship_id = models.IntegerField()
    session_id = models.IntegerField()
    theme_id = models.IntegerField()
    title = models.TextField()
    body = models.TextField()
    value_per_year = models.FloatField()
    status = models.TextField()
    created_at = models.TextField()

    class Meta:
        app_label, db_table, managed = "peer", "ask", False


def load(relationship_id):
    relationship = Relationship.objects.filter(pk=relationship_id).values().first()
    if relationship is None:
        raise Http404
    sessions = list(
        Session.objects.filter(relationship_id=relationship_id).order_by("held_on").values(
            "id", "held_on", "facilitator", "dvp", "purchases", "alignment"))
    scores = list(
        Score.objects.filter(session_id=sessions[-1]["id"]).order_by("-customer").values(
            "attribute", "customer", "supplier", "value"))
    return relationship | {"sessions": sessions, "scores": scores}


def health(request):
    return HttpResponse("ok", content_type="text/plain")


def relationship(request, relationship_id):
    return JsonResponse(load(relationship_id))


def show_relationship(request, relationship_id):
    return render(request, "relationship.html", {"relationship": load(relationship_id)})


@require_POST
def add_ask(request):
    arrived = json.loads(request.body)
    values = {name: arrived[name] for name in ASK_FIELDS}
    ask = Ask.objects.create(status="new", created_at=peer.CREATED_AT, **values)
    return JsonResponse({"id": ask.id}, status=201)


urlpatterns = [
    path("health", health),
    path("api/relationships/<int:relationship_id>", relationship),
    path("relationships/<int:relationship_id>", show_relationship),
    path("api/asks", add_ask),
]
application = get_wsgi_application()
