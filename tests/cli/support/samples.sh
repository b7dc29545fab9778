#!/usr/bin/env bash
# What the commands say to people, beside the samples of it in tests/data/output/nl and en.
#
#   samples.sh            runs the lines of every sample, and shows where the answers differ
#   samples.sh nl/info    prints one sample as it would be now; nothing writes it in its place but you
#
# A sample is a transcript: a line "$ mijlpaal ...", what it says (standard output, then standard error), and
# its exit code where that is not 0. Each sample begins in a folder with
#
#   om-portfolio     the example
#   changed          the same with another name for activity A0003
#   wrong            the same with a link to an activity that is not there
#   om.mijlpaal      the portfolio made of the example
#   damaged.mijlpaal the same with a page overwritten
#   past.csv         eleven projects of the past, and in new.csv two new ones
#   note.txt         something else
#   two-files        activities.csv and dependencies.csv of a newcomer, and in misspelled activites.csv
#   taken.csv        a sheet of tasks
#   boekhouding.csv  two actuals, of which the amounts are not written in one way
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
samples=$root/tests/data/output
program=${MIJLPAAL_BINARY:-$root/build/dev/mijlpaal}
export TZ=UTC LC_ALL=C.UTF-8
unset MIJLPAAL_AUTHOR LANGUAGE

work=$(mktemp -d "${TMPDIR:-/tmp}/mijlpaal-samples.XXXXXX")
trap 'rm -rf "$work"' EXIT

prepare() {
    mkdir "$work/begin"
    cd "$work/begin"
    for folder in om-portfolio changed wrong; do cp -r "$root/examples/om-portfolio" "$folder"; done
    sed -i 's/Start portfolioplanning/Begin portfolioplanning/' changed/activities.csv
    sed -i '0,/A0004,A0002/s//A0004,A9999/' wrong/activities.csv
    "$program" import om-portfolio -o om.mijlpaal --author planner > /dev/null 2>&1
    cp om.mijlpaal damaged.mijlpaal
    head -c 4096 /dev/zero | dd of=damaged.mijlpaal bs=4096 seek=40 conv=notrunc status=none
    echo "not a portfolio" > note.txt
    mkdir two-files misspelled
    printf 'activity_id,name_nl,dur_most_likely_wd,programme_id\nA1,Ontwerp,10,P1\nA2,Bouw,20,P1\n' > two-files/activities.csv
    printf 'dependency_id,predecessor_id,successor_id\nD1,A1,A2\n' > two-files/dependencies.csv
    cp two-files/activities.csv misspelled/activites.csv
    printf 'Nr;Wat we doen;Duur;Begin;Voorganger;Kosten\n1;Ontwerp;5;2-3-2026;;10\n2;Bouw;2 wk;9-3-2026;1;20\n' > taken.csv
    printf 'Stuk;Begin;Einde;Programma;Bron;Soort;Kostensoort;Bedrag\n' > boekhouding.csv
    printf 'K-1;1-4-2026;30-6-2026;P04;F09;kas;extern personeel;1.234,56\n' >> boekhouding.csv
    printf 'K-2;1-4-2026;30-6-2026;P04;F09;kas;totaal;2,000.10\n' >> boekhouding.csv
    echo "id,planned_days,actual_days,planned_cost,actual_cost" > past.csv
    for i in {1..11}; do echo "P$i,$((100 * i)),$((110 * i + 3 * i * i)),$((1000 * i)),$((1200 * i))" >> past.csv; done
    printf 'id,planned_days,planned_cost\nN1,365,50000\nN2,700,\n' > new.csv
}

# What differs from run to run: hashes, which hold a salt, and the moments of the journal.
normalised() {
    sed -E -e 's/\b[0-9a-f]{64}\b/HASH/g' -e 's/\b[0-9a-f]{12}\b/HASH/g' \
        -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/MOMENT/g' \
        -e 's/\b([0-9]{2}-[0-9]{2}-[0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}) [0-9]{2}:[0-9]{2}:[0-9]{2}\b/MOMENT/g'
}

# The transcript of the lines of a sample, such as nl/info.
transcript() {
    local language=${1%%/*} line code
    rm -rf "$work/here"
    cp -r "$work/begin" "$work/here"
    cd "$work/here"
    mijlpaal() { "$program" --language "$language" "$@"; }
    while IFS= read -r line; do
        echo "$line"
        code=0
        eval "${line#$ }" 2> "$work/said" || code=$?
        cat "$work/said"
        [[ $code == 0 ]] || echo "exit code $code"
        echo
    done < <(grep '^\$ mijlpaal' "$samples/$1.txt")
}

if [[ $# -gt 0 ]]; then
    prepare
    transcript "$1"
    exit
fi

bad=0
prepare
for command in $("$program" --help --language en | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p'); do
    for language in nl en; do
        grep -qs '^\$ mijlpaal' "$samples/$language/$command.txt" && continue
        echo "No sample tests/data/output/$language/$command.txt says a line \"$ mijlpaal\"."
        bad=1
    done
done
for sample in "$samples"/*/*.txt; do
    name=${sample#"$samples/"}
    transcript "${name%.txt}" > "$work/now"
    cmp -s <(normalised < "$sample") <(normalised < "$work/now") && continue
    bad=1
    echo "tests/data/output/$name is not what the program says now:"
    diff -U2 --label "sample" --label "now" <(normalised < "$sample") <(normalised < "$work/now") || true
    echo "If it is right: tests/cli/support/samples.sh ${name%.txt} prints it as it is now; read it, and save it there."
    echo
done
exit $bad
