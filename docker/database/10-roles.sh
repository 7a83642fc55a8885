#!/bin/bash
# Runs once, when the database's volume is empty: the owner that migrations use, and a role that owns nothing.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$CARDKEEP_DB_OWNER_PASSWORD" --set app_password="$CARDKEEP_DB_APP_PASSWORD" <<'SQL'
CREATE ROLE cardkeep_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE cardkeep_app LOGIN PASSWORD :'app_password';
CREATE DATABASE cardkeep OWNER cardkeep_owner ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'
  LOCALE 'C' TEMPLATE template0;
REVOKE ALL ON DATABASE cardkeep FROM PUBLIC;
GRANT CONNECT ON DATABASE cardkeep TO cardkeep_app;
SQL
