# One house in one container: everything on SQLite, data in the volume /data.
#   docker build -t silta . && docker run -p 8080:8080 -v silta:/data --env-file .env silta

FROM python:3.11-slim AS made
WORKDIR /silta
RUN python -m venv /venv
COPY requirements/build.txt requirements/run.txt requirements/
RUN /venv/bin/pip install --no-cache-dir --require-hashes --no-deps \
    -r requirements/build.txt -r requirements/run.txt
COPY . .
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
COPY --from=made /venv /venv
RUN useradd --create-home --uid 10001 silta && install -d -o silta -g silta /data
USER silta
WORKDIR /data
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    SILTA_HOME=/data \
    SILTA_BIND=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["python", "-c", \
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/health/live', timeout=4)"]
# SIGTERM lets what is on its way arrive; give it the time with `docker stop --time 30`.
CMD ["silta", "run"]
