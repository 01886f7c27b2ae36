#!/bin/sh
# Runs once, when the volume is empty: one role and its databases for each program, so that neither
# can read the other's.
set -eu

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=countersign="$COUNTERSIGN_DB_PASSWORD" --set=temporal="$TEMPORAL_DB_PASSWORD" <<'SQL'
create role countersign login password :'countersign';
create role temporal login password :'temporal';
create database countersign owner countersign;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke connect on database countersign, temporal, temporal_visibility from public;
SQL
