import type { LanguageFile } from '../language.ts'

/** Hindi, in Devanagari. Nuktas do not matter, and an anusvara is as good as a candrabindu. */
export const hi: LanguageFile = {
  code: 'hi',
  decimal: '.',
  subject: 'head',
  adjective: /(?:िक|ित|ीय|^न(?:ए|ई)|^(?:इंटरनेट|मोबाइल))$/,
  verbs: /^(?:रह|हो|कर|दे|मिल|बढ)ने$/,
  // Loan words stand before other nouns as adjectives do: "इंटरनेट उपयोगकर्ता", "मोबाइल फोन".
  words: `
counting |एक|दो|तीन|चार|{पांच,पाँच}|छ{ह,ः,ै}|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे
cardinals 25 पच्चीस; 45 पैंतालीस; 75 पचहत्तर; 1.5 डेढ़; 2.5 ढाई; 1.25 सवा
increments 0.5 साढ़े; 0.25 सवा; -2.5e-1 पौने
negatives माइनस|शून्य से
multipliers 100 सौ; 12 दर्जन
magnitudes 1e3 हजार; 1e5 लाख|lakh; 1e7 करोड़|crore; 1e9 अरब|बिलियन; 1e11 खरब; 1e6 मिलियन; 1e12 ट्रिलियन
wholes 100 सौ
fractions 0.5 आध{ा,े}
denominators 3 तिहाई; 4 चौथाई
fractionSigns में से
percent प्रतिशत|फीसद{,ी}|परसेंट|पर्सेंट
points 1 प्रतिशत पॉइंट; 0.01 {आधार,बेसिस} {अंक,पॉइंट}
weakPoints प्रतिशत अंक
squares वर्ग _
cubes घन _
ages वर्षीय
ageBefore उम्र|आयु
ageAfter उम्र|आयु|महिला|युव{क,ती}|बच्च{े,ी,ों}|लड़क{े,ी}|बुजुर्ग|लोग{,ों}
counters लोग{,ों}|व्यक्ति{,यों}|अंक{,ों}|बार|गुन{ा,ी}|रन
rates month मासिक; year सालाना; day रोजाना
per प्रति|हर
between के बीच
rangeJoins से
betweenJoins और|व
about लगभग|करीब{, करीब}
over कम से कम
under अधिकतम
overAfter से {,भी }{अधिक,ज्यादा,ऊपर}|के पार
underAfter से {,भी }कम|के नीचे|तक {का,के,की}
upAfter बढ़{ा,े,ी,कर,ने}|चढ़{ा,ी,कर}|उछल{ा,कर}|महंगा|{,की ,का }{वृद्धि,बढ़ोतरी,तेजी,बढ़त,इजाफा,उछाल}
downAfter घट{ा,े,ी,कर}|गिर{ा,े,ी,कर}|टूट{ा,कर}|लुढ़क{ा,कर}|फिसल{ा,कर}|सस्ता|{,की }{गिरावट,कमी,कटौती}
equivalents यानी|या
months सितम्बर|अक्तूबर|नवम्बर|दिसम्बर
clocks बजे|बजकर
labels धारा|अध्याय|नंबर|सेक्टर|आईफोन|नोट|विंडोज|कोविड
labelsAfter नंबर|जी|तारीख|मिनट में पढ़ें
readingTime पढ़ने का समय
stops का|के|की|को|से|में|पर|ने|है|हैं|था|थे|और|तक|भी|ही|हो|हुए|हुआ|गए|गया|गई|किया|रहा|रही|कर|कम|ज्यादा|अधिक
`,
}
