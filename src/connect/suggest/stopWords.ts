/** Said of the rule and not of the source, or too common to tell anything. */
export const stopWords: ReadonlySet<string> = new Set(
  `af al alle at bl blev blevet bliver da de dem den denne der deres det dette dig din du efter egen eller en er et fik for fra før første
  får gør ha han har havde have heraf hos hun hver hvis hvor i ift ikke ind inden inkl ind jf kan kun man med mellem men mere mod mod ned
  ner nye ny når nærmere og også om omkring op os over på pr samt samtidig se ser sig sin sit skal som stk stor stå så således tage taget til tages
  tal ud uden under var ved vedr vedrørende vi via være været a an and are as at be been by do does each for from had has have in into is it its
  made make may must no not of on one or our out shall should so such than that the their them then there these this to was were which will
  with within year years år året års gl gamle old krone kroner kr dkk mio mia tkr højst flest mulige mindst maksimalt minimum
  senest niveau forhold samme gang bl stillet stiller krav hensyn udgang udgangen kvartal kvartalet kvt quarter fy opgøres forbedret øgede øget
  kontor kontoret administrationen styrelsen ministeriet departementet afdelingen office department bedre nedbragt nedbringe nedbringelse
  nedbringes between better least most maximum minimum new compared about after before second third fourth first take taken carried per cent
  reduced reduction reduce lowered increased opmærksomhed implementering implementation måned måneder months`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
