import type { HelpWords } from "./helpWords";

export const danishHelp: HelpWords = {
  title: "Hjælp til Resultatplan",
  otherLanguage: "In English",
  introduction: [
    "Tilføjelsesprogrammet opgør årets resultatplan løbende i afdelingens egen projektmappe. Planen er synlige tabeller i projektmappen, og hvert delmåls resultat er en almindelig formel. Intet forlader projektmappen.",
    "Vælg **Vis resultatplan** på fanen Hjem for at se, hvor hvert mål står, og hvorfor. Under **Funktioner** i ruden kan hver funktion udfyldes og indsættes i den valgte celle.",
  ],
  contents: "Indhold",
  functionsTitle: "Funktioner",
  functionsIntroduction: [
    "De første svarer ud fra planen i projektmappen og følger den. Resten regner på det, de får, og virker også i en projektmappe uden plan. Alle regner eksakt med de tal, cellerne indeholder, med højst 15 betydende cifre.",
    "Navnene er engelske på alle sprog, så en formel virker hos alle. Skriv semikolon mellem argumenterne; dem i kantet parentes kan udelades.",
  ],
  argument: "Argument",
  meaning: "Betydning",
  sections: [
    {
      id: "undecided",
      title: "Når en celle viser en fejl",
      paragraphs: [
        "`#I/T` betyder, at svaret endnu ikke kan gives: målet afventer, tallet er ikke oplyst, eller der er intet at måle på. Det er aldrig det samme som FALSK eller 0.",
        "`#VÆRDI!` betyder, at et argument er forkert. Vælg cellen, og hold musen over advarselstegnet ved siden af den for at se hvorfor; beskeden nævner argumentet, og i en liste også rækken, talt fra listens første. Excel viser den ikke altid. **Hvorfor?** i ruden siger den for alle funktioner, med det, de fik givet, og cellerne bag.",
        "Er der en fejl i en af de celler, en funktion skal bruge, svarer den `#VÆRDI!` og nævner fejlen og argumentet; er fejlen `#I/T`, svarer den `#I/T`. `ALLMET`, `ANYMET`, `ATLEASTMET` og `FULFILMENT` læser `#I/T` som afventer, for det svarer en funktion, når der endnu ikke er noget svar.",
        "Viser cellerne `#NAVN?`, `#BUSY!` eller en gammel værdi, så vælg **Genberegn** på fanen Hjem. `#OVERLØB!` ved `PLAN.SUMMARY` betyder, at der står noget i de celler, den skal fylde.",
      ],
    },
    {
      id: "blank",
      title: "Tomme celler, tekst og tal",
      paragraphs: [
        "En tom celle, `-`, `n/a`, `afventer` og `verserer` er ikke oplyst og bliver aldrig til 0. Tekst, der utvetydigt er et tal, tæller, fx `96,7`, `-1.234,5` og `90 pct.`. Derimod kan `1.234` være både tusinder og decimaler; det er en fejl.",
        'En formel, der peger på en tom celle, giver 0 i Excel, og enkelte udgaver af Excel giver også en funktion 0 for en tom celle. Skriv `=HVIS(Økonomi!G8="";"";Økonomi!G8)`, når en celle hentes fra et andet ark.',
      ],
    },
    {
      id: "dates",
      title: "Datoer",
      paragraphs: [
        "Datoer er Excels dagtal, talt fra 1900; klokkeslæt tæller ikke. Tekst læses som dato, når den er skrevet 14-03-2022, 14.03.2022 eller 2022-03-14.",
        "Tæller projektmappen dage fra 1904 (**Filer > Indstillinger > Avanceret > Brug 1904-datosystemet**), får funktionerne datoer, der er fire år for små, uden at kunne se det. Ruden opdager det, melder det som et problem og afgør intet, før det er slået fra. En dato, som en funktion giver, fx `PLAN.REPORTDUE`, vises da fire år for sent.",
        "En udeladt dag er den dag, cellen blev beregnet. Den flytter sig ikke af sig selv natten over. Giv dagen som et argument, gerne cellen med Opgjort pr., når den skal være fast, og `IDAG()`, når den skal følge med.",
      ],
    },
    {
      id: "long-lists",
      title: "Lange lister",
      paragraphs: [
        "I Excel på Windows og Mac kan en liste være hele kolonner: `=PLAN.ONTIME(Klager!B:B;Klager!C:C;5;DATO(2022;1;1);DATO(2022;12;31))`. Overskriften og de tomme rækker tælles ikke.",
        "Excel på internettet sender højst 5 MB til en funktion ad gangen, og tomme celler fylder også. To hele kolonner fylder omkring 15 MB: cellen bliver da stående uden svar eller med en fejl. To kolonner med datoer kan være omkring 250.000 rækker.",
        "Gør listen til en tabel, og giv tabellens kolonner i stedet for hele kolonner: `=PLAN.ONTIME(Klager[Modtaget];Klager[Afsluttet];5;…)`. Så sendes kun rækkerne i tabellen. Er listen længere, så giv kun de rækker, der kan tælle, fx `FILTRER(Klager[Modtaget];Klager[Modtaget]>=DATO(2021;1;1))`, og Afsluttet filtreret på samme måde; for population afsluttet filtreres begge på Afsluttet.",
        "Kommer et delmåls resultat fra `PLAN.ONTIME`, viser **Åbne sager** i overblikket de sager, der endnu er åbne, efter frist og med dage tilbage, og hvor mange flere der må blive for sene. Der læses kun datoer og sagsnumre.",
      ],
    },
    {
      id: "formatting",
      title: "Betinget formatering og datavalidering",
      paragraphs: [
        "Excel kan ikke kalde PLAN-funktioner i en regel for betinget formatering: reglen virker ikke, og Excel siger det ikke. Brug dem heller ikke i datavalidering; Microsoft lover ikke, at det virker.",
        'Skriv funktionen i en celle, og lad reglen se på cellen. Står `=PLAN.STATUS("2.1")` i K5, er reglen for grøn `=$K5="opfyldt"` og for gul `=$K5="afventer"`. Står `=PLAN.WITHIN(…)` i D2, er den `=$D2=SAND`; `#I/T` farves ikke.',
        "Af samme grund virker **Evaluer formel**, **Målsøgning** og datatabeller ikke på celler med PLAN-funktioner.",
      ],
    },
    {
      id: "plans",
      title: "Begynd, viderefør og del en plan",
      paragraphs: [
        "Ruden kan oprette en plan: planen for 2022 som skabelon, en tom plan med det første mål, næste års plan ud fra den, der vises, eller en planfil. Den viser først, hvad der skrives. Ingen celle, der findes i forvejen, ændres; en ny plan får sit eget ark eller rækker nederst i de tabeller, der er.",
        "Næste års plan beholder numre, tekster og målværdier og flytter datoer et år. Årets tal bliver til historik. Hver målværdi og hvert årstal i en tekst får en åben række i `PlanChoices`, til nogen har bekræftet det.",
        "**Eksportér planen** giver en fil med det aftalte: mål, kriterier, målværdier, frister, historik og valg, men ikke årets resultater og ikke arkets formler. Filens format er beskrevet i `plan-file.schema.json`, som ligger ved siden af denne side.",
      ],
    },
    {
      id: "connect",
      title: "Forbind planen med projektmappens egne tal",
      paragraphs: [
        "På fanen **Forbind** vælges for hvert delmål de celler, hvor tallet står. Ruden viser formlen, værdien og afgørelsen, før noget skrives. **Forbind** skriver en almindelig formel i planen; afdelingens egne celler ændres ikke.",
        'Enhed og fortegn er kildens og bliver en del af formlen: `=HVIS(Økonomi!G8="";"";-Økonomi!G8/1000)` omregner fra 1.000 kr. med merforbrug som plus til mio. kr. med overskud som plus. Ruden læser dem i overskrifterne, og hvor de ikke står, skal de vælges. En tom kilde forbliver tom.',
        "**Find forslag** gennemgår overskrifter, etiketter, enheder, tabeller og navne på dansk og engelsk. De sikre er valgt på forhånd; intet forbindes, før der trykkes. Hvad der er forbundet, og hvad der stod ved cellerne dengang, står i tabellen `PlanSources`.",
        "Indsættes rækker, flyttes eller omdøbes et ark, følger formlen med. Slettes kilden, melder ruden det med **Forbind igen**. En kopi af en af planens tabeller evalueres ikke.",
      ],
    },
    {
      id: "check",
      title: "Kontrollér kilderne",
      paragraphs: [
        "Fanen **Kontrol** ser efter det, der kan vende en afgørelse, uden at nogen ser det: spring på en faktor 1.000, vendt fortegn, tal og datoer som tekst, skjulte rækker, i alt-rækker og dubletter i en liste, en værdi skrevet over en formel, en overskrift, der er ændret siden, og en opgørelsesdag i fremtiden.",
        "Hvert fund fører til cellen. Hvor det er sikkert, kan det rettes med ét klik; knappen siger, hvad der skrives hvor.",
      ],
    },
    {
      id: "reports",
      title: "Rapporter",
      paragraphs: [
        "**Lav rapport** på fanen Rapport viser først, hvad der mangler og fra hvem, og hvordan rapporten bliver. Rapporten er et nyt ark med værdier alene, klar til udskrift, som alle kan læse uden tilføjelsesprogrammet. Rækkerne bag den skrives nederst i `PlanReports`. Ingen celle, der findes i forvejen, ændres.",
        "4. kvartal er foreløbigt, fordi årets sidste tal kommer efter fristen; årsrapporten er den endelige. Den har en ramme til analysen af hvert mål, der ikke er opfyldt. Departementschefens vurdering er tekst ved siden af målopfyldelsen og ændrer den aldrig.",
        "Opgjort pr. afgør, hvilke frister der er passeret. Tallene er dem, der står i projektmappen, når rapporten laves.",
        "En rapport laves ikke om. En ny for samme periode retter den og siger hvorfor. **Sammenlign** viser, hvad der har flyttet sig mellem to rapporter eller til i dag.",
        "Stopper Excel, mens en rapport dannes, er kun et skjult ark tilbage. Ruden finder det næste gang og tilbyder at fjerne det.",
      ],
    },
    {
      id: "seals",
      title: "Segl og den underskrevne plan",
      paragraphs: [
        "Hver rapport får et segl: en kontrolsum (SHA-256) af alt, hvad rapporten siger, og af seglet før den. Seglene står i `PlanSeals` og er trykt på rapporten. **Kontrollér segl** siger, hvilken rapport, række og kolonne der er ændret siden, hvilket ark og hvilken celle, og om en rapport mangler, eller to bygger på den samme. Det er cellernes indhold, der er forseglet, ikke deres talformat, skjulte rækker eller figurer på arket.",
        "Seglet viser, at noget er ændret, ikke hvem der gjorde det. Den, der kan ændre en rapport, kan også forsegle den på ny. Seglet er derfor kun bevis mod en kopi uden for projektmappen: journalisér det sammen med rapporten.",
        "**Den underskrevne plan** forsegler det aftalte i `PlanSigned`. Ændres en målværdi, et kriterium, en frist, et krav eller en vægt derefter, vises det i overblikket, på målet, i `PLAN.EXPLAIN` og i rapporterne, før og nu. Grunden noteres i `PlanChanges`. Er målværdien en formel, er det formlen, der er underskrevet, ikke dens værdi.",
        "**Tvetydigheder** er de steder, hvor den underskrevne tekst kan læses på flere måder. Hver læsning vælges én gang, med navn og dato. Ruden viser først, hvad valget gør ved afgørelsen, og skriver det i planens celler.",
      ],
    },
    {
      id: "keyboard",
      title: "Bånd, tastatur og indstillinger",
      paragraphs: [
        "Knapperne på fanen Hjem er **Vis resultatplan**, **Genberegn**, **Kontrol**, **Rapport** og **Hvorfor?**. Den sidste forklarer den valgte celle. Når markøren er i arket, virker også `Ctrl+Alt+Shift+1` til `5` i samme rækkefølge (på Mac `Command+Alt+Shift`). Ældre udgaver af Excel har ikke genvejene.",
        "`F6` flytter mellem ark, bånd og rude. I ruden skifter piletasterne fane, og `Esc` går tilbage fra en side.",
        "Tandhjulet i ruden åbner **Indstillinger**: rudens sprog, genvejene og velkomstkortet. Valgene gemmes på maskinen. Ord i cellerne følger altid planens tabeller.",
      ],
    },
    {
      id: "colleagues",
      title: "Kolleger uden tilføjelsesprogrammet",
      paragraphs: [
        "De ser de sidst beregnede ord og tal. Rediger ikke celler med PLAN-funktioner uden tilføjelsesprogrammet: så viser de `#NAVN?`, indtil en kollega, der har det, genberegner. Stil `PLAN.EVALUATED` ved siden af enhver udskrevet målopfyldelse.",
      ],
    },
  ],
};
