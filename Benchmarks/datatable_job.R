# The job of national.md and claims.md in R's data.table: datatable_job.R JOB FOLDER OUT WORKERS.

suppressPackageStartupMessages(library(data.table))
words <- commandArgs(trailingOnly = TRUE)
job <- words[1]; folder <- words[2]; out <- words[3]
setDTthreads(as.integer(words[4]))

# A file of the French dialect; only the columns that are used are kept.
source_of <- function(name, types) {
    fread(file.path(folder, name), sep = ";", dec = ",", quote = "", na.strings = NULL, select = types,
          showProgress = FALSE)
}

# Whole hundredths, held exactly by a double, so that sums are exact.
cents <- function(amount) round(amount * 100)

claims <- source_of("sinistres.csv", c(
    siret = "character", annee = "integer", evenement = "character", ctn = "character", code_naf = "character",
    tableau = "character", jours_it = "integer", cout = "numeric"))
tableaux <- c("057", "069", "079", "097", "098")
claims[, `:=`(
    naf2 = substr(code_naf, 1, 2), accidents = as.integer(evenement == "AT"),
    diseases = as.integer(evenement == "MP"),
    tms = as.integer(evenement == "MP" & substr(tableau, 1, 3) %in% tableaux),
    cents = fifelse(evenement == "trajet", 0, cents(cout)), days = as.numeric(jours_it))]
claims[, accident_days := days * accidents]
measures <- c("accidents", "diseases", "tms", "days", "accident_days", "cents")

counts <- list(AT = quote(accidents), MP = quote(diseases), TMS = quote(tms), JOURS = quote(days),
               COUT = quote(cents / 100))
rates <- list(IF = quote(accidents / (hundredths / 100) * 1000), TF = quote(accidents / heures * 1e6),
              TG = quote(accident_days / heures * 1000))

# One row for each indicator, year and code, as Vigie writes them.
write_table <- function(name, dimension, figures, table) {
    rows <- lapply(names(figures), function(code) {
        data.table(indicator = code, year = table$annee, code = table[[dimension]],
                   value = sprintf("%.17g", eval(figures[[code]], table)))
    })
    fwrite(rbindlist(rows), file.path(out, paste0(name, ".csv")))
}

total <- function(table, by) table[, lapply(.SD, sum), by = by, .SDcols = intersect(
    c(measures, "hundredths", "heures", "units"), names(table))]

if (job == "claims") {
    cells <- total(claims, c("annee", "ctn", "naf2"))
    figures <- counts
    dimensions <- c("ctn", "naf2")
} else {
    contributions <- source_of("cotisations.csv", c(
        siret = "character", annee = "integer", ctn = "character", code_naf = "character", region = "character",
        tranche_effectif = "character", salaries = "numeric", heures = "numeric"))
    setnames(contributions, "tranche_effectif", "taille")
    contributions[, `:=`(naf2 = substr(code_naf, 1, 2), hundredths = cents(salaries), units = 1L)]
    units <- total(claims, c("siret", "annee"))
    contributions[, (measures) := 0]
    contributions[units, (measures) := mget(paste0("i.", measures)), on = c("siret", "annee")]
    cells <- total(contributions, c("annee", "ctn", "naf2", "region", "taille"))
    figures <- c(counts, rates)
    dimensions <- c("ctn", "naf2", "region", "taille")
    # The top 0.4 %, and the part of the next establishment where that is no whole number of them.
    years <- cells[, .(top = sum(units) * 0.004), by = annee]
    top <- units[tms > 0][order(-tms)][years, on = "annee"][
        , .(share = sum(tms * pmax(0, pmin(1, top - seq_len(.N) + 1))) / sum(tms) * 100, code = ""), by = annee]
    write_table("concentration", "code", list("CONCENTRATION(TMS/0.4)" = quote(share)), top)
}
for (dimension in dimensions) write_table(dimension, dimension, figures, total(cells, c("annee", dimension)))
