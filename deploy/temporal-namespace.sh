#!/bin/sh
# Makes the namespace; one that is there already is left as it is.
set -eu

if temporal operator namespace describe --namespace "$NAMESPACE" >/dev/null 2>&1; then
  echo "Namespace $NAMESPACE is there"
else
  # Finished workflows stay readable this long; the records of Countersign itself stay for good.
  temporal operator namespace create --namespace "$NAMESPACE" --retention 30d
fi
