#!/bin/sh
# Brings Temporal's two databases to the schema of this version; again: changes nothing.
# A database without versions is set up first. Setting up one that has them would reset its version.
set -eu

schema() {
  database=$1
  shift
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" "$@" 2>&1
}

upgrade() {
  schema "$1" update-schema -d "/etc/temporal/schema/postgresql/v12/$2/versioned"
}

bring_up() {
  if said=$(upgrade "$1" "$2"); then
    echo "$1 is up to date"
    return
  fi
  case "$said" in
    *'"schema_version" does not exist'*)
      schema "$1" setup-schema -v 0.0
      upgrade "$1" "$2"
      ;;
    *)
      echo "$said" >&2
      exit 1
      ;;
  esac
}

bring_up temporal temporal
bring_up temporal_visibility visibility
